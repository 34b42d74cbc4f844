"use client";
// Which candidates are drawn, and which one is followed?
import { Checkbox } from "@/ui/checkbox";
import { Disclosure } from "@/ui/disclosure";
import type { ProfiledCandidate } from "./profiles-candidate";

/** Buttons that follow one; where there are more candidates than fit, a list to choose which are drawn. */
export function ProfilesPicker({
  ranked,
  drawn,
  most,
  highlight,
  onFollow,
  onDrawn,
}: {
  ranked: readonly ProfiledCandidate[];
  drawn: readonly ProfiledCandidate[];
  most: number;
  highlight: string;
  onFollow: (id: string) => void;
  onDrawn: (places: number[]) => void;
}) {
  const isOn = (one: ProfiledCandidate) => drawn.some(({ id }) => id === one.id);
  const toggle = (one: ProfiledCandidate) =>
    onDrawn(
      (isOn(one) ? drawn.filter(({ id }) => id !== one.id) : [...drawn, one])
        .map(({ place }) => place)
        .sort((a, b) => a - b),
    );
  return (
    <div className="mb-4 print:hidden">
      <ul aria-label="Follow one" className="flex flex-wrap gap-1.5">
        {drawn.map(({ id, rank, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === highlight}
              onClick={() => onFollow(id)}
              className="inline-flex min-h-8 items-center gap-2 rounded-md border border-border-strong bg-surface px-2.5 text-13 text-ink-2 hover:bg-sunken touch:min-h-11 aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:font-[550] aria-pressed:text-brand"
            >
              <span className="tabular-nums">{rank}</span>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {ranked.length > most && (
        <Disclosure summary="Choose who is drawn" className="mt-3">
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 desk:grid-cols-3">
            {ranked.map((one) => (
              <li key={one.id}>
                <Checkbox
                  checked={isOn(one)}
                  disabled={isOn(one) ? drawn.length === 1 : drawn.length >= most}
                  onChange={() => toggle(one)}
                  label={`${one.rank} ${one.name}`}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
