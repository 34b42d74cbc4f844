// Which stacks are on this shelf?

import type { StackSummary } from "@/domain/catalogue/stack-summary";
import { Link } from "@/ui/link";
import { kindWords } from "./words";

/** Stacks as a table: name, kind, how much is claimed, how often the claims are opposed. */
export function StackList({ stacks }: { stacks: readonly StackSummary[] }) {
  return (
    <table className="w-full table-fixed border-collapse text-left text-sm leading-5">
      <thead>
        <tr className="border-b border-border text-xs text-ink-3">
          <th scope="col" className="py-2.5 pr-4 font-medium">
            Name
          </th>
          <th scope="col" className="py-2.5 pr-4 font-medium max-md:hidden">
            Kind
          </th>
          <th scope="col" className="w-16 py-2.5 md:w-20 text-right font-medium">
            Claims
          </th>
          <th scope="col" className="w-20 py-2.5 text-right font-medium">
            Conflicts
          </th>
        </tr>
      </thead>
      <tbody>
        {stacks.map((stack) => (
          <tr key={stack.id} className="border-b border-border last:border-b-0">
            <td className="py-2.5 pr-4">
              <Link href={`/catalogue/stacks/${stack.id}`} className="hit font-[550]">
                {stack.name}
              </Link>
              <span className="block text-xs text-ink-3 md:hidden">{kindOf(stack)}</span>
            </td>
            <td className="py-2.5 pr-4 text-ink-2 max-md:hidden">{kindOf(stack)}</td>
            <td className="py-2.5 text-right align-top text-ink-2 tabular-nums">
              {stack.claims || <span className="text-ink-3">none</span>}
            </td>
            <td className="py-2.5 text-right align-top tabular-nums">
              {stack.conflicts > 0 ? (
                <span className="font-semibold text-warn">{stack.conflicts}</span>
              ) : (
                stack.claims > 0 && <span className="text-ink-3">none</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindOf(stack: StackSummary): string {
  return stack.partOf ? `${kindWords[stack.kind]} on ${stack.partOf}` : kindWords[stack.kind];
}
