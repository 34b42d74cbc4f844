"use client";
// How does each candidate do on every criterion?
import { parseAsArrayOf, parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { profileSentence } from "@/domain/comparison/profile";
import { plain, shortDecimal } from "@/domain/wording/sentence";
import { DotProfile, type ProfileRow } from "@/ui/dot-profile";
import { Figure } from "@/ui/figure";
import { Swatch } from "@/ui/swatch";
import type { ProfiledCandidate } from "./profiles-candidate";
import { ProfilesPicker } from "./profiles-picker";
import { ProfilesTable } from "./profiles-table";
import type { Compared } from "./use-comparison";

/** As many profiles can be told apart in one picture. */
const MOST = 6;

/** At most six candidates (by their ranks, from the address, else the first), one of them followed from criterion to criterion. */
export function ProfilesView({ compared }: { compared: Compared }) {
  const { shown, found, order } = compared;
  const [{ of, follow }, setAddress] = useQueryStates({
    of: parseAsArrayOf(parseAsInteger, "."),
    follow: parseAsString,
  });
  const ranked = found.ranking.ranked.map(({ candidateId, rank }, place) => ({
    ...{ id: candidateId, rank, place: place + 1 },
    name: shown.candidates.find(({ id }) => id === candidateId)?.name ?? "",
  }));
  const asked = ranked.filter(({ place }) => of?.includes(place)).slice(0, MOST);
  const drawn = asked.length > 0 ? asked : ranked.slice(0, MOST);
  const highlight = (drawn.find(({ id }) => id === follow) ?? drawn[0])?.id ?? null;
  const said = highlight === null ? null : profileSentence(shown, highlight);
  if (highlight === null) return <p className="py-6 text-ink-2">Nobody is ranked.</p>;
  const rows = order.map((criterionId) => rowOf(compared, criterionId, drawn));
  return (
    <Figure
      className="max-w-4xl"
      caption={said ? plain(said) : "One candidate is left."}
      captionFirst
      legend={
        <p className="text-xs text-ink-3">
          The number is the rank by the result. Each line runs from the worst to the best end of its scale.
          {ranked.length > MOST && ` Six of ${ranked.length} candidates at once; all stand in the heatmap.`}
        </p>
      }
      table={<ProfilesTable compared={compared} drawn={drawn} />}
    >
      <ProfilesPicker
        ranked={ranked}
        drawn={drawn}
        most={MOST}
        highlight={highlight}
        onFollow={(id) => void setAddress({ follow: id })}
        onDrawn={(places) => void setAddress({ of: places })}
      />
      <DotProfile
        label="Profiles, the heaviest criterion first"
        rows={rows}
        highlight={highlight}
        ends={["Worst end", "Best end"]}
      />
    </Figure>
  );
}

function rowOf(
  { shown, criterion, percents }: Compared,
  criterionId: string,
  drawn: readonly ProfiledCandidate[],
): ProfileRow {
  const k = shown.criteria.findIndex(({ id }) => id === criterionId);
  const { name = "", color } = criterion.get(criterionId) ?? {};
  const dots = drawn.map(({ id, name: label, rank }) => {
    const value = shown.values[shown.candidates.findIndex((one) => one.id === id)]?.[k] ?? null;
    return { id, label: value === null ? label : `${label} ${shortDecimal(value, 2)}`, number: String(rank), value };
  });
  const missing = dots.filter(({ value }) => value === null);
  return {
    id: criterionId,
    label: name,
    mark: <Swatch color={color} />,
    note: (
      <span className="desk:ml-[18px]">
        {percents.get(criterionId)}&nbsp;%
        {missing.length > 0 && `, missing: ${missing.map(({ number }) => number).join(", ")}`}
      </span>
    ),
    dots,
    said: `${name}: ${dots.map(({ label, value }) => (value === null ? `${label} missing` : label)).join(", ")}`,
  };
}
