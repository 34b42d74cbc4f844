"use client";
// Where does each candidate stand on the two axes, in figures?
import { candidateName } from "@/domain/comparison/comparison";
import type { Place, TradeOff } from "@/domain/comparison/trade-off";
import { listed } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import type { DrawnAxis } from "./trade-off-axes";
import type { Compared } from "./use-comparison";

/** The table behind the trade-off. */
export function TradeOffTable({
  compared: { shown, found },
  trade: { points, front, beaten, open },
  axes: [across, up],
}: {
  compared: Compared;
  trade: TradeOff;
  axes: readonly [DrawnAxis, DrawnAxis];
}) {
  const nameOf = (id: string) => candidateName(shown, id);
  return (
    <Table label="Trade-off, in figures" className="text-13">
      <thead>
        <tr>
          <Th>Candidate</Th>
          <Th numeric>{across.label}</Th>
          <Th numeric>{up.label}</Th>
          <Th>On the front</Th>
        </tr>
      </thead>
      <tbody>
        {found.ranking.ranked.map(({ candidateId }) => {
          const point = points.find((one) => one.candidateId === candidateId);
          const by = beaten.find((one) => one.candidateId === candidateId)?.by ?? [];
          return (
            <tr key={candidateId}>
              <Th scope="row">{nameOf(candidateId)}</Th>
              <Td numeric>{point && figure(across, candidateId, point.x)}</Td>
              <Td numeric>{point && figure(up, candidateId, point.y)}</Td>
              <Td>
                {front.includes(candidateId)
                  ? "yes"
                  : open.includes(candidateId)
                    ? "perhaps"
                    : `no better than ${listed(by.map(nameOf))}`}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function figure(axis: DrawnAxis, candidateId: string, place: Place): string {
  const { at, range } = axis.placed(candidateId, place);
  return range ? `${axis.print(range[0])} to ${axis.print(range[1])}` : axis.print(at);
}
