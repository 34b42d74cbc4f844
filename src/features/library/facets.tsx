"use client";
// By what are the records narrowed?
import { useEffect, useState } from "react";
import type { LibraryState } from "@/domain/record/library";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import type { Address } from "./library-address";

type Found = { years: readonly number[]; choices: readonly string[] } | undefined;
const states: Record<LibraryState, string> = {
  sealed: "In force",
  superseded: "Superseded",
  due: "Due for a second look",
};

/** The search and the facets; on phones the facets open in a sheet. All of it stands in the address. */
export function Facets({
  address,
  facets,
  onChange,
  onClear,
}: {
  address: Address;
  facets: Found;
  onChange: (next: Partial<Address>) => void;
  onClear: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const active = [address.state, address.year, address.choice].filter((each) => each !== null).length;
  const selects = <Selects address={address} facets={facets} onChange={onChange} />;
  return (
    <search className="flex flex-wrap items-center gap-2">
      <SearchBox value={address.q} onChange={(q) => onChange({ q })} />
      <div className="flex flex-wrap gap-2 max-md:hidden">{selects}</div>
      <Button className="md:hidden" onClick={() => setOpen(true)}>
        {active > 0 ? `Filter (${active})` : "Filter"}
      </Button>
      {(active > 0 || address.q !== "") && (
        <Button variant="quiet" onClick={onClear}>
          Clear
        </Button>
      )}
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title="Filter records"
        actions={
          <Button variant="primary" onClick={() => setOpen(false)}>
            Show them
          </Button>
        }
      >
        <div className="grid gap-3">{selects}</div>
      </Dialog>
    </search>
  );
}

/** Typed text goes into the address 300 ms after the last key. */
function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), 300);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <TextInput
      type="search"
      value={text}
      onValue={setText}
      placeholder="Search titles, reasons, options, criteria"
      aria-label="Search records"
      aria-keyshortcuts="/"
      maxLength={120}
      data-search=""
      className="min-w-0 flex-1 md:max-w-80"
    />
  );
}

function Selects({
  address,
  facets,
  onChange,
}: {
  address: Address;
  facets: Found;
  onChange: (next: Partial<Address>) => void;
}) {
  const years = withChosen(facets?.years ?? [], address.year);
  const choices = withChosen(facets?.choices ?? [], address.choice);
  return (
    <>
      <Select
        aria-label="State"
        className="md:w-44"
        value={address.state ?? ""}
        onValue={(value) => onChange({ state: (value || null) as LibraryState | null })}
        options={[
          { value: "", label: "Any state" },
          ...(Object.keys(states) as LibraryState[]).map((value) => ({ value, label: states[value] })),
        ]}
      />
      <Select
        aria-label="Technology"
        className="md:w-44"
        value={address.choice ?? ""}
        onValue={(value) => onChange({ choice: value || null })}
        options={[{ value: "", label: "Any technology" }, ...choices.map((value) => ({ value, label: value }))]}
      />
      <Select
        aria-label="Year"
        className="md:w-28"
        value={address.year === null ? "" : String(address.year)}
        onValue={(value) => onChange({ year: value === "" ? null : Number(value) })}
        options={[
          { value: "", label: "Any year" },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
    </>
  );
}

function withChosen<T>(all: readonly T[], chosen: T | null): readonly T[] {
  return chosen === null || all.includes(chosen) ? all : [chosen, ...all];
}
