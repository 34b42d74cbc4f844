"use client";
// Which teams is someone in?
import { useSuspenseQuery } from "@tanstack/react-query";
import { roleWords } from "@/domain/access/role-words";
import { countOf } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { ButtonLink } from "@/ui/button";
import { Chip } from "@/ui/chip";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";

/** Each team with its size and the role in it; a way to make one more. */
export function MyTeams({ isVisitor }: { isVisitor: boolean }) {
  const trpc = useTRPC();
  const { data: teams } = useSuspenseQuery(trpc.team.mine.queryOptions({}));
  return (
    <Section
      title="Teams"
      actions={
        !isVisitor && (
          <ButtonLink href="/start" size="sm">
            New team
          </ButtonLink>
        )
      }
    >
      {teams.length === 0 && (
        <p className="py-3 text-ink-2">You are in no team yet. Make one, or ask for an invitation.</p>
      )}
      <ul>
        {teams.map(({ slug, name, role, members, projects, isExample }) => (
          <li
            key={slug}
            className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 border-b border-border py-2 last:border-b-0"
          >
            <Link href={`/t/${slug}`} className="min-w-0 font-[550] break-words">
              {name}
            </Link>
            {isExample && <Chip>Example</Chip>}
            <span className="ml-auto text-13 text-ink-2">
              {roleWords[role].title} · {countOf(members, "person", "people")} · {countOf(projects, "project")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
