"use client";
// What is each of the drawn candidates worth on every criterion?
import { shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import type { ProfiledCandidate } from "./profiles-candidate";
import type { Compared } from "./use-comparison";

/** The table behind the profiles: values from 0 to 1. */
export function ProfilesTable({
  compared: { shown, criterion, order },
  drawn,
}: {
  compared: Compared;
  drawn: readonly ProfiledCandidate[];
}) {
  const worthOf = (candidateId: string, criterionId: string) => {
    const row = shown.values[shown.candidates.findIndex(({ id }) => id === candidateId)];
    return row?.[shown.criteria.findIndex(({ id }) => id === criterionId)] ?? null;
  };
  return (
    <Table label="Profiles, in values from 0 to 1" className="text-13">
      <thead>
        <tr>
          <Th>Criterion</Th>
          {drawn.map(({ id, name }) => (
            <Th key={id} numeric>
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.map((criterionId) => (
          <tr key={criterionId}>
            <Th scope="row">{criterion.get(criterionId)?.name}</Th>
            {drawn.map(({ id }) => {
              const value = worthOf(id, criterionId);
              return (
                <Td key={id} numeric>
                  {value === null ? "missing" : shortDecimal(value, 2)}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
