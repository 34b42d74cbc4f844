"use client";
// Who would choose what, if it were up to them alone?
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { aloneSentence } from "@/domain/comparison/alone-sentence";
import { capitalised, counted, countOf, plain } from "@/domain/wording/sentence";
import { Figure } from "@/ui/figure";
import { Segmented } from "@/ui/segmented";
import { MembersCards } from "./members-cards";
import { SHOWN } from "./members-rows";
import { MembersTable } from "./members-table";
import type { Compared } from "./use-comparison";

const filters = ["all", "otherwise"] as const;

/** A small ranking for each member, under their own weights and scores; or only of those who would choose otherwise. Only where the accepted round was named. */
export function MembersView({ compared }: { compared: Compared }) {
  const { shown, group, data } = compared;
  const [who, setWho] = useQueryState("who", parseAsStringLiteral(filters).withDefault("all"));
  if (!data.members) return null;
  const { rows, of, onlyOtherwise } = data.members;
  // A member's own ranking has nothing to do with a scenario: what they would choose is held against the group's.
  const leaders = data.findings.leaders;
  const [said] = aloneSentence(group, leaders, data.choices);
  const otherwise = rows.filter(({ first }) => first.some((id) => !leaders.includes(id)));
  const listed = who === "otherwise" ? otherwise : rows;
  const columns = data.findings.ranking.ranked.map(({ candidateId }) => ({
    id: candidateId,
    name: shown.candidates.find(({ id }) => id === candidateId)?.name ?? "",
  }));
  return (
    <Figure
      caption={said ? plain(said) : "Each member’s own weights and own scores, ranked alone."}
      captionFirst
      table={<MembersTable rows={listed} columns={columns} />}
    >
      {!onlyOtherwise && otherwise.length > 0 && otherwise.length < rows.length && (
        <Segmented
          className="mb-5 print:hidden"
          label="Who is shown"
          size="sm"
          value={who}
          onValue={(next) => void setWho(next)}
          options={[
            { value: "all", label: `All ${rows.length}` },
            { value: "otherwise", label: `Would choose otherwise ${otherwise.length}` },
          ]}
        />
      )}
      {listed.length > 0 ? (
        <MembersCards rows={listed} columns={columns} leaders={leaders} />
      ) : (
        <p className="py-4 text-ink-2">Nobody would choose otherwise.</p>
      )}
      <p className="mt-5 max-w-[75ch] text-13 text-ink-3">
        {onlyOtherwise &&
          `${rows.length < of ? `The first ${rows.length} of ${of}` : capitalised(`the ${countOf(of, "member")}`)} who would choose otherwise. `}
        Totals by each member’s own weights and own scores, from 0 to 1; measured values are the same for all.
        Candidates stand in the group’s order
        {columns.length > SHOWN && `, the first ${counted(SHOWN)} and whom one would choose`}.
        {compared.scenario && " Other weights in a scenario change nothing here."}
      </p>
    </Figure>
  );
}
