// Where do the articles contradict themselves or each other?
import type { Contradiction } from "@/domain/catalogue/contradiction";
import { classNames } from "@/ui/class-names";
import { LedgerTable } from "./ledger-table";
import { SourceLinks } from "./source-link";

const weight = {
  high: "Weighs heavily",
  medium: "Weighs something",
  low: "Weighs little",
} as const;
const order = { high: 0, medium: 1, low: 2, agreement: 3 } as const;

/** Contradictions, the heaviest first. `anchors` makes each a target (once a page). */
export function ContradictionTable({
  contradictions,
  first,
  anchors = false,
}: {
  contradictions: readonly Contradiction[];
  first?: number | undefined;
  anchors?: boolean | undefined;
}) {
  return (
    <LedgerTable
      caption="Contradictions"
      heads={["About", "What is said", "Where"]}
      first={first}
      more={`Show all ${contradictions.length}`}
      rows={contradictions
        .toSorted((a, b) => order[a.severity] - order[b.severity])
        .map((one) => ({
          key: one.id,
          id: anchors ? one.id : undefined,
          cells: [
            <div key="about" className="max-md:mb-1">
              <p className="font-[550]">{one.topic ?? typeWords(one.type)}</p>
              {one.severity !== "agreement" && (
                <p className={classNames("text-xs leading-4", one.severity === "high" ? "text-warn" : "text-ink-3")}>
                  {weight[one.severity]}
                </p>
              )}
            </div>,
            one.says,
            <SourceLinks key="at" at={one.where} />,
          ] as const,
        }))}
    />
  );
}

const types: Record<string, string> = {
  "table-vs-text": "Table against text",
  "text-vs-table": "Text against table",
  "table-vs-table": "Table against table",
  "text-vs-text": "Text against text",
  "text-vs-code": "Text against its sample",
  "factual-error": "An error of fact",
  "broken-promise": "A promise not kept",
  "missing-data": "Something is missing",
  conceptual: "Concepts mixed up",
  "category-mix": "Categories mixed up",
  "suspicious-pattern": "A suspicious pattern",
  "unreadable-data": "Can’t be read",
  "scale-defect": "A scale without order",
  omission: "Left out",
  "method-gap": "A gap in the method",
  "duplicate-text": "Printed twice",
  oversimplification: "Too simple",
  "gap-in-rule": "A gap in a rule",
};

function typeWords(type: string | undefined): string {
  return types[type ?? ""] ?? "Contradiction";
}
