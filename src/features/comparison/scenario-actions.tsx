"use client";
// What can be done with the scenario that is open?
import { weightsWords } from "@/domain/comparison/saved-scenario";
import { EditedBy } from "@/trpc/presence/edited-by";
import { useEditing } from "@/trpc/presence/editing";
import { Button } from "@/ui/button";
import { Conflict } from "@/ui/conflict";
import { CopyButton } from "@/ui/copy-button";
import { Menu } from "@/ui/menu";
import type { Compared } from "./use-comparison";
import { partsOf, type Saved, useScenarioActs } from "./use-scenario-acts";

/** Saves, shares, undoes; renames and deletes behind the three dots, for who saved it and for the facilitator. */
export function ScenarioActions({
  compared,
  mayWrite,
  onName,
}: {
  compared: Compared;
  mayWrite: boolean;
  onName: (naming: { renamed?: Saved }) => void;
}) {
  const { saved, isEdited, isUnfit, path, reset, setWeights } = compared;
  const acts = useScenarioActs(compared);
  const mayChange = mayWrite && saved?.mayChange === true;
  useEditing(isEdited && mayChange && saved ? `scenario/${saved.id}` : null);
  if (acts.isOvertaken && mayChange && saved)
    return (
      <div className="min-w-0 basis-full">
        <Conflict
          asked={false}
          pending={acts.isChanging}
          rows={[
            {
              label: `Weights of “${saved.name}”`,
              mine: weightsWords(partsOf(compared.shown), compared.shown.criteria),
              theirs: weightsWords(saved.weights, compared.shown.criteria),
            },
          ]}
          onKeepMine={acts.keepChanges}
          onTakeTheirs={acts.takeTheirs}
        />
      </div>
    );
  return (
    <span className="flex flex-wrap items-center gap-2 print:hidden">
      {saved && <EditedBy here={compared.here} place={`scenario/${saved.id}`} />}
      {isEdited && mayChange && !isUnfit && (
        <Button size="sm" pending={acts.isChanging} onClick={acts.keepChanges}>
          Save changes
        </Button>
      )}
      {isEdited && mayWrite && (
        <Button size="sm" onClick={() => onName({})}>
          {saved ? "Save as new…" : "Save…"}
        </Button>
      )}
      {isEdited && saved && (
        <Button size="sm" onClick={() => setWeights(null)}>
          Undo changes
        </Button>
      )}
      <CopyButton size="sm" text={linkOf(path)}>
        Copy link
      </CopyButton>
      {!(isEdited && saved) && (
        <Button size="sm" aria-keyshortcuts="0" onClick={reset}>
          Back to the group’s
        </Button>
      )}
      {mayChange && saved && (
        <Menu
          label={`Rename or delete ${saved.name}`}
          items={[
            { label: "Rename…", onSelect: () => onName({ renamed: saved }) },
            { label: "Delete", danger: true, onSelect: () => acts.remove(saved) },
          ]}
        />
      )}
    </span>
  );
}

function linkOf(path: string): string {
  return typeof window === "undefined" ? path : `${window.location.origin}${path}`;
}
