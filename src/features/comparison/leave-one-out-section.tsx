"use client";
// What would be the result without one criterion, one ballot or one candidate?
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { withoutEachCandidate, withoutEachCriterion } from "@/domain/comparison/leave-one-out";
import { withoutRows } from "@/domain/comparison/tipping-sentences";
import { useTRPC } from "@/trpc/client";
import { Chip } from "@/ui/chip";
import { Table, Td, Th } from "@/ui/data-table";
import { Section } from "@/ui/section";
import type { Compared } from "./use-comparison";

/** One plain table; what changes nothing is put together. */
export function LeaveOneOutSection({ compared: { shown, criterion, here, scenario } }: { compared: Compared }) {
  const { data: ballots } = useQuery(useTRPC().comparison.withoutBallots.queryOptions(here));
  const rows = useMemo(() => {
    const candidate = new Map(shown.candidates.map(({ id, name }) => [id, name]));
    return [
      ...withoutRows(
        shown,
        withoutEachCriterion(shown),
        ["criterion", "criteria"],
        (id) => criterion.get(id)?.name ?? null,
      ),
      ...withoutRows(
        shown,
        withoutEachCandidate(shown),
        ["candidate", "candidates"],
        (id) => candidate.get(id) ?? null,
      ),
      ...(scenario ? [] : withoutBallots(shown, ballots?.rows ?? [])),
    ];
  }, [shown, criterion, scenario, ballots]);
  if (rows.length === 0) return null;
  return (
    <Section title="The result without …">
      <Table label="The result without one of the things that made it" className="mt-1">
        <thead>
          <tr>
            <Th>Without</Th>
            <Th>First then</Th>
            <Th>Change</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ without, first, change }) => (
            <tr key={`${without} ${first}`}>
              <Th scope="row">{without}</Th>
              <Td>{first}</Td>
              <Td>
                {change === "changes" ? (
                  <Chip tone="warn">changes</Chip>
                ) : (
                  <span className="text-ink-3">{change === "next" ? "the next one" : "the same"}</span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {scenario && ballots && (
        <p className="mt-2 text-13 text-ink-3">Ballots are left out under the group’s own weights only.</p>
      )}
    </Section>
  );
}

type Row = { name: string | null; leaders: string[]; changes: boolean };

function withoutBallots(shown: Compared["shown"], rows: readonly Row[]) {
  const found = rows.map(({ leaders, changes }, place) => ({ id: String(place), leaders, changes }));
  const nameOf = (id: string) => {
    const name = rows[Number(id)]?.name;
    return name ? `${name}’s ballot` : null;
  };
  return withoutRows(shown, found, ["ballot", "ballots"], nameOf);
}
