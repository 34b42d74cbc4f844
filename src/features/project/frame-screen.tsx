"use client";
// What does this project ask, and by what does it run?
import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { EditedBy } from "@/trpc/presence/edited-by";
import { Ago } from "@/ui/ago";
import { Avatars } from "@/ui/avatar";
import { Banner } from "@/ui/banner";
import { Button, ButtonLink } from "@/ui/button";
import { dayText } from "@/ui/date-time";
import { FocusFirst } from "@/ui/focus-first";
import { PageHead } from "@/ui/page-head";
import { Prose } from "@/ui/prose";
import { Page } from "@/ui/shell";
import { useKeys } from "@/ui/use-keys";
import { FrameRow } from "./frame-row";
import { MustHaves } from "./must-haves";
import { ProjectMenu } from "./project-menu";
import { quorumText, SettingsForm, weighingText } from "./settings-form";
import { type Here, useProject } from "./use-project";

const FramingForm = dynamic(async () => (await import("./framing-form")).FramingForm);
const PeopleForm = dynamic(async () => (await import("./people-forms")).PeopleForm);
const AllPeople = dynamic(async () => (await import("./all-people")).AllPeople);
const FacilitatorForm = dynamic(async () => (await import("./people-forms")).FacilitatorForm);

type Part = "framing" | "settings" | "people" | "facilitator";

/**
 * The question, its context (`context`: rendered on the server) and the project's terms; each part is edited in place. `sessions`:
 * rows about those that were held.
 */
export function FrameScreen({ team, project, context, sessions }: Here & { context: ReactNode; sessions: ReactNode }) {
  const here = { team, project };
  const trpc = useTRPC();
  const router = useRouter();
  const { shell, may, refresh } = useProject(here);
  const { data: people } = useSuspenseQuery(trpc.project.people.queryOptions(here));
  const [open, setOpen] = useState<Part | null>(null);
  const [areNamed, setNamed] = useState(false);
  const mayUpdate = may("project.update");
  const done = (changed: boolean) => {
    const closed = open;
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(`edit-${closed}`)?.focus());
    if (!changed) return;
    void refresh();
    router.refresh();
  };
  useKeys(mayUpdate ? { e: { says: "Edit question and context", act: () => setOpen("framing") } } : {});
  const isFraming = shell.phase === "framing";
  const edit = (part: Part, isAllowed: boolean, words: string, label: string) =>
    isAllowed && (
      <Button
        id={`edit-${part}`}
        variant="quiet"
        size="sm"
        aria-label={label}
        onClick={() => setOpen(part)}
        className="-my-1"
      >
        {words}
      </Button>
    );
  return (
    <>
      {shell.archivedAt && (
        <Banner title="This project is archived.">Nothing in it can be changed until it is restored.</Banner>
      )}
      <Page>
        <PageHead
          eyebrow={
            <>
              {people.count} {people.count === 1 ? "person" : "people"} · open since {dayText(shell.createdAt)} ·
              changed <Ago iso={shell.changedAt} />
            </>
          }
          title={shell.question}
          actions={
            <>
              {isFraming && (
                <ButtonLink href={`/t/${team}/p/${project}/criteria`} variant={open ? "plain" : "primary"}>
                  Go to the criteria
                </ButtonLink>
              )}
              <ProjectMenu here={here} />
            </>
          }
        />
        <div className="max-w-[780px] border-t border-border">
          <FrameRow
            label="Context"
            action={open !== "framing" && edit("framing", mayUpdate, "Edit", "Edit question and context")}
          >
            {open !== "framing" && <EditedBy here={here} place="framing" className="mb-2" />}
            {open === "framing" ? (
              <FramingForm here={here} id={shell.id} onDone={done} />
            ) : context ? (
              <Prose>{context}</Prose>
            ) : (
              <p className="text-ink-3">Nobody has written down yet why this is asked.</p>
            )}
          </FrameRow>
          <MustHaves here={here} isFraming={isFraming} />
          <FrameRow
            label="Terms"
            action={open !== "settings" && edit("settings", mayUpdate, "Change", "Change the terms")}
          >
            {open !== "settings" && <EditedBy here={here} place="settings" className="mb-2" />}
            {open === "settings" ? (
              <FocusFirst>
                <SettingsForm here={here} shell={shell} onDone={done} onStale={() => void refresh()} />
              </FocusFirst>
            ) : (
              <ul className="grid gap-1.5">
                <li>{shell.deadline ? `Due by ${dayText(shell.deadline)}.` : "No deadline."}</li>
                <li>{weighingText(shell)}</li>
                <li>{quorumText(shell.quorum)}</li>
              </ul>
            )}
          </FrameRow>
          <FrameRow
            label="People"
            action={
              open !== "people" && edit("people", may("project.set-participants"), "Change", "Change who takes part")
            }
          >
            {open === "people" ? (
              <PeopleForm here={here} shell={shell} onDone={done} />
            ) : (
              <>
                <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
                  <Avatars names={people.names} max={12} />
                  <span className="text-ink-2">
                    {people.count > people.names.length && `and ${people.count - people.names.length} more · `}
                    {shell.limited ? `${people.count} chosen people` : "Everyone in the team"}
                  </span>
                </div>
                {areNamed ? (
                  <AllPeople here={here} count={people.count} />
                ) : (
                  <button type="button" onClick={() => setNamed(true)} className={LINK}>
                    Show their names
                  </button>
                )}
              </>
            )}
          </FrameRow>
          <FrameRow
            label="Facilitator"
            action={
              open !== "facilitator" &&
              edit("facilitator", may("project.assign-facilitator"), "Hand over", "Hand over the project")
            }
          >
            {open === "facilitator" ? (
              <FacilitatorForm here={here} shell={shell} onDone={done} />
            ) : (
              <p>
                {shell.facilitatorName} <span className="text-ink-2">opens the rounds, locks and seals.</span>
              </p>
            )}
          </FrameRow>
          {sessions}
        </div>
      </Page>
    </>
  );
}

const LINK =
  "hit mt-2 text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover print:hidden";
