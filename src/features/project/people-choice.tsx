"use client";
// Who takes part: everyone, or some?
import { useState } from "react";
import type { Role } from "@/domain/access/policy";
import { roleWords } from "@/domain/access/role-words";
import { Checkbox } from "@/ui/checkbox";
import { Segmented } from "@/ui/segmented";
import { TextInput } from "@/ui/text-input";

/** `chosen` null: everyone in the team, also who joins later. The facilitator takes part in any case. */
export function PeopleChoice({
  members,
  facilitatorId,
  chosen,
  onChange,
}: {
  members: readonly { id: string; name: string; role: Role }[];
  facilitatorId: string | null;
  chosen: readonly string[] | null;
  onChange: (chosen: string[] | null) => void;
}) {
  const [search, setSearch] = useState("");
  const fitting = members.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const toggle = (id: string) =>
    onChange(chosen?.includes(id) ? chosen.filter((each) => each !== id) : [...(chosen ?? []), id]);
  return (
    <>
      <Segmented
        label="Who takes part"
        value={chosen ? "chosen" : "all"}
        options={[
          { value: "all", label: `Everyone (${members.length})` },
          { value: "chosen", label: "Chosen people" },
        ]}
        onValue={(value) => onChange(value === "all" ? null : [])}
      />
      {chosen && (
        <fieldset className="mt-3">
          <legend className="sr-only">Chosen people</legend>
          {members.length > 12 && (
            <TextInput
              type="search"
              aria-label="Search people"
              placeholder="Search people"
              value={search}
              onValue={setSearch}
              className="mb-2 max-w-64"
            />
          )}
          <div className="grid max-h-80 gap-x-6 overflow-y-auto md:grid-cols-2">
            {fitting.slice(0, 200).map(({ id, name, role }) => (
              <Checkbox
                key={id}
                label={name}
                hint={id === facilitatorId ? "facilitates" : roleWords[role].title.toLowerCase()}
                checked={id === facilitatorId || chosen.includes(id)}
                disabled={id === facilitatorId}
                onChange={() => toggle(id)}
              />
            ))}
          </div>
          <p className="mt-2 text-13 text-ink-3">
            Others in the team can neither vote nor see the project; admins see it.
          </p>
        </fieldset>
      )}
    </>
  );
}
