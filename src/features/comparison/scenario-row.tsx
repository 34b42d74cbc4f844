"use client";
// Whose scenario is this, and who is first under it?
import { leaders } from "@/domain/comparison/ranking";
import { weightsWords } from "@/domain/comparison/saved-scenario";
import { listed, shortDecimal } from "@/domain/wording/sentence";
import { Checkbox } from "@/ui/checkbox";
import { Chip } from "@/ui/chip";
import { DateTime } from "@/ui/date-time";
import { Menu } from "@/ui/menu";
import type { Stood } from "./scenarios-view";
import type { Compared } from "./use-comparison";

/** A scenario in the list: its name opens it; it can be put beside the group where there is room. */
export function ScenarioRow({
  compared: { group, open, setView },
  stood: { saved, ranking },
  isBeside,
  isFull,
  onBeside,
  onRename,
  onDelete,
}: {
  compared: Compared;
  stood: Stood;
  isBeside: boolean;
  isFull: boolean;
  onBeside: () => void;
  onRename: () => void;
  onDelete: () => void;
}) {
  const first = ranking ? leaders(ranking) : [];
  const names = listed(first.map((id) => group.candidates.find((candidate) => candidate.id === id)?.name ?? ""));
  const total = ranking?.ranked[0]?.total;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-border py-3 last:border-b-0 desk:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_auto_auto]">
      <div className="min-w-0">
        <button
          type="button"
          onClick={() => {
            open(saved.number);
            setView("ranking");
          }}
          className="hit text-left font-[550] break-words text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
        >
          {saved.name}
        </button>
        <p className="text-13 text-ink-3">
          {saved.by}, <DateTime iso={saved.savedAt} /> · {weightsWords(saved.weights, saved.criteria)}
        </p>
      </div>
      <p className="text-13 phone:row-start-2">
        {ranking ? (
          <>
            <span className="font-[550]">{names}</span> {first.length > 1 ? "level in front" : "first"}
            {total !== undefined && <span className="text-ink-3 tabular-nums">, {shortDecimal(total)}</span>}
          </>
        ) : (
          <Chip tone="warn">For other criteria</Chip>
        )}
      </p>
      <Checkbox
        label="Beside"
        aria-label={`${saved.name} beside the group`}
        checked={isBeside}
        disabled={!ranking || (isFull && !isBeside)}
        onChange={onBeside}
        className="text-13 phone:col-start-2 phone:row-start-2 print:hidden"
      />
      <span className="min-w-8 justify-self-end phone:self-start phone:col-start-2 phone:row-start-1 print:hidden">
        {saved.mayChange && (
          <Menu
            label={`Rename or delete ${saved.name}`}
            items={[
              { label: "Rename…", onSelect: onRename },
              { label: "Delete", danger: true, onSelect: onDelete },
            ]}
          />
        )}
      </span>
    </li>
  );
}
