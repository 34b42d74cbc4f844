"use client";
// What should the team talk about first?
import { useMemo, useState } from "react";
import { type AgendaItem, agenda } from "@/domain/comparison/agenda";
import { agendaFigures, agendaSentence, agendaTitle } from "@/domain/comparison/agenda-sentences";
import { candidateName, criterionName } from "@/domain/comparison/comparison";
import { AgendaRows } from "@/ui/agenda-rows";
import { Button } from "@/ui/button";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import { Section } from "@/ui/section";
import { scoresLink } from "./scores-link";
import type { Compared } from "./use-comparison";

const AT_FIRST = 6;

/** Weights and cells by weight × spread × nearness to a flip; each leads to where it can be talked about. */
export function AgendaView({ compared }: { compared: Compared }) {
  const { shown, found, data, base } = compared;
  const [all, setAll] = useState(false);
  const items = useMemo(() => agenda(shown, data.spreads, data.cells), [shown, data]);
  const most = items[0]?.urgency ?? 1;
  const title = agendaTitle(shown, items, found.lead);
  const listed = all ? items : items.slice(0, AT_FIRST);
  return (
    <Section title={title}>
      <Figure
        caption={title}
        hideCaption
        {...(items.length > 0 && { legend: LEGEND, table: <AgendaTable compared={compared} items={items} /> })}
      >
        {items.length > 0 && (
          <AgendaRows
            label="What to talk about first"
            rows={listed.map((item) => {
              const sentence = agendaSentence(shown, item, data.cells);
              return {
                ...{
                  id: `${item.kind} ${item.candidateId} ${item.criterionId}`,
                  strong: sentence.strong,
                  rest: sentence.rest,
                },
                share: item.urgency / most,
                href:
                  item.candidateId === null
                    ? `${base}/weights`
                    : scoresLink(base, { candidateId: item.candidateId, criterionId: item.criterionId }),
              };
            })}
          />
        )}
        {items.length > AT_FIRST && !all && (
          <Button size="sm" className="mt-3" onClick={() => setAll(true)}>
            Show all {items.length}
          </Button>
        )}
      </Figure>
      {items.length === 0 && <p className="py-3 text-ink-2">{WHY_NOT}</p>}
    </Section>
  );
}

function AgendaTable({ compared: { shown }, items }: { compared: Compared; items: readonly AgendaItem[] }) {
  return (
    <Table label="The agenda, in figures" className="text-13">
      <thead>
        <tr>
          <Th>What</Th>
          {items[0] &&
            agendaFigures(items[0]).map(([head]) => (
              <Th key={head} numeric>
                {head}
              </Th>
            ))}
          <Th numeric>Together</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.candidateId} ${item.criterionId}`}>
            <Th scope="row">
              {item.candidateId === null
                ? `Weight of ${criterionName(shown, item.criterionId)}`
                : `${candidateName(shown, item.candidateId)} × ${criterionName(shown, item.criterionId)}`}
            </Th>
            {agendaFigures(item).map(([head, figure]) => (
              <Td key={head} numeric>
                {figure}
              </Td>
            ))}
            <Td numeric>{(item.urgency * 100).toFixed(2)}&nbsp;%</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const WHY_NOT =
  "Here stand the weights and cells on which you differ and where another view, no further than the scale goes, would put another first.";

const LEGEND = (
  <p className="max-w-[80ch] text-xs text-ink-3">
    The bar is weight × spread × nearness to a flip, beside the first one: how much talking about it can change.
  </p>
);
