"use client";
// Does this criterion say what another one says?
import { Button } from "@/ui/button";
import type { Ledger, Row } from "./use-criteria";

/** Below a criterion: with which other it overlaps and why; merge them, or keep both for good. */
export function OverlapRow({ ledger, row, other, why }: { ledger: Ledger; row: Row; other: Row; why: string }) {
  return (
    <tr className="@max-[900px]:block max-md:-mx-4">
      <td
        colSpan={6}
        className="border-b border-border bg-warn-soft px-5 py-2.5 @max-[900px]:block max-md:px-4 max-md:py-3.5"
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-0 flex-[1_1_320px] text-13 text-pretty">
            <b className="font-semibold">
              {row.name} overlaps with {other.name}.
            </b>{" "}
            {why}
          </p>
          {ledger.may.write && (
            <>
              <Button size="sm" onClick={() => ledger.merge(row, other)}>
                Merge into {other.name}
              </Button>
              <Button size="sm" variant="quiet" onClick={() => ledger.keepApart(row, other)}>
                Keep both
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
