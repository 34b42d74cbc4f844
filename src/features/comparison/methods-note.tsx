"use client";
// Do other methods see it the same way, in a few lines beside the result?
import { useMemo } from "react";
import { atTheMiddle, candidateName, criterionName } from "@/domain/comparison/comparison";
import { methodViews } from "@/domain/comparison/side-by-side";
import { methodsInBrief } from "@/domain/comparison/side-by-side-sentences";
import type { Compared } from "./use-comparison";

/** Who agrees and who doesn't, with the way to the methods side by side. Nothing where there is nothing to rank. */
export function MethodsNote({ compared: { shown, setView } }: { compared: Compared }) {
  const said = useMemo(
    () =>
      methodsInBrief(methodViews(atTheMiddle(shown)), {
        candidate: (id) => candidateName(shown, id),
        criterion: (id) => criterionName(shown, id),
      }),
    [shown],
  );
  if (!said) return null;
  return (
    <p className="mt-5 rounded-lg bg-sunken px-4 py-3 text-13 text-pretty text-ink-2">
      {said.strong} {said.rest}{" "}
      <button
        type="button"
        onClick={() => setView("methods")}
        className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover print:hidden"
      >
        Methods side by side
      </button>
    </p>
  );
}
