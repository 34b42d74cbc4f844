// How did the weights move from round to round?
import { percent } from "@/domain/wording/sentence";
import type { Answers } from "@/trpc/answers";
import { Table, Td, Th } from "@/ui/data-table";
import { Swatch } from "@/ui/swatch";

type Weights = Answers["session"]["summary"]["weights"];

/** A column a revealed round, beside the last one before the meeting; how the last differs from the first stands at the end. */
export function WeightsByRound({ weights: { criteria, columns } }: { weights: Weights }) {
  const [first, last] = [columns[0], columns.at(-1)];
  const moved = columns.length > 1 && first && last;
  return (
    <>
      <Table label="The group’s weights by round">
        <thead>
          <tr>
            <Th>Criterion</Th>
            {columns.map(({ number, isBefore, isAccepted }) => (
              <Th key={number} numeric className="whitespace-nowrap">
                Round {number}
                {isBefore && <span className="block font-normal">before</span>}
                {isAccepted && <span className="block font-normal">accepted</span>}
              </Th>
            ))}
            {moved && <Th numeric>Moved</Th>}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, color }) => (
            <tr key={id}>
              <Th scope="row">
                <span className="flex min-w-24 items-center gap-2">
                  <Swatch color={color} />
                  {name}
                </span>
              </Th>
              {columns.map(({ number, bp }) => (
                <Td key={number} numeric>
                  {shareText(bp[id])}
                </Td>
              ))}
              {moved && <Td numeric>{movedText(first.bp[id], last.bp[id])}</Td>}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-xs text-ink-3">
        Each is the median of the ballots that count
        {columns.some(({ isAccepted }) => isAccepted) && ", or what was accepted"}.
        {moved && " Moved: in points of a hundred, from the first column to the last."}
      </p>
    </>
  );
}

function shareText(bp: number | undefined): string {
  return bp === undefined ? "–" : percent(bp / 10_000);
}

function movedText(from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) return "–";
  const points = Math.round(to / 100) - Math.round(from / 100);
  return points === 0 ? "0" : points > 0 ? `+${points}` : `−${-points}`;
}
