"use client";
// Who is signed in, and where can they go from here?
import { useEffect, useId, useRef, useState } from "react";
import { signOut } from "@/trpc/sign-out";
import { initials } from "@/ui/initials";
import { Link } from "@/ui/link";
import { ThemeChoice } from "@/ui/theme-choice";

/** The signed-in person's initials, and behind them: the account, their other teams, the theme, the way out. */
export function AccountMenu({ name, team, isVisitor }: { name: string; team: string; isVisitor: boolean }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const place = (button: HTMLElement) => {
    const { bottom, right } = button.getBoundingClientRect();
    Object.assign(panel.current?.style ?? {}, {
      top: `${bottom + 6}px`,
      right: `${document.documentElement.clientWidth - right}px`,
    });
  };
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${name}: account and teams`}
        title={name}
        onClick={(event) => place(event.currentTarget)}
        className="hit grid size-8 shrink-0 place-items-center rounded-full bg-brand-soft text-[11px] leading-none font-semibold text-brand hover:bg-brand hover:text-on-brand"
      >
        {initials(name)}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === "open")}
        className="fixed inset-auto m-0 w-64 rounded-md border border-border bg-surface py-1 text-sm text-ink shadow-2"
      >
        <p className="truncate px-3 pt-2 pb-1 font-[550]">{name}</p>
        <Link href={`/account?team=${team}`} onClick={close} className={ROW}>
          {isVisitor ? "You look around as a visitor" : "Your account"}
        </Link>
        {open && <OtherTeams team={team} onChosen={close} />}
        <div className="mt-1 border-t border-border px-3 py-3">
          <ThemeChoice />
        </div>
        <div className="border-t border-border pt-1">
          <SignOut />
        </div>
      </div>
    </>
  );
}

// A plain call: the menu also stands on pages that carry no API client.
function OtherTeams({ team, onChosen }: { team: string; onChosen: () => void }) {
  const [teams, setTeams] = useState<readonly { slug: string; name: string }[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    fetch("/api/trpc/team.mine?input=%7B%7D", { signal: asking.signal })
      .then((response) => response.json())
      .then(({ result }) => setTeams(result.data))
      .catch(() => {});
    return () => asking.abort();
  }, []);
  const others = teams.filter(({ slug }) => slug !== team).slice(0, 8);
  if (others.length === 0) return null;
  return (
    <div className="mt-1 border-t border-border pt-1">
      <p className="px-3 pt-2 pb-0.5 text-xs text-ink-3">Other teams</p>
      <ul>
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/t/${slug}`} onClick={onChosen} className={ROW}>
              <span className="truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SignOut() {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const leave = async () => {
    if (pending) return;
    setPending(true);
    setRefused(await signOut());
    setPending(false);
  };
  return (
    <>
      <button type="button" onClick={leave} aria-busy={pending} className={`${ROW} w-full`}>
        Sign out
      </button>
      <p role="alert" className="px-3 text-13 text-danger [&:not(:empty)]:pb-2">
        {refused}
      </p>
    </>
  );
}

const ROW =
  "flex min-h-9 items-center px-3 text-left text-ink no-underline -outline-offset-2 hover:bg-sunken hover:text-ink touch:min-h-11";
