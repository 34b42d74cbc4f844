"use client";
// Which template does the project start from, and what does it bring?
import { countOf, listed } from "@/domain/wording/sentence";
import { Checkbox } from "@/ui/checkbox";
import { Disclosure } from "@/ui/disclosure";
import { RadioCards } from "@/ui/radio-cards";
import type { TemplateShown } from "./opening-form";

/** The templates as cards, blank last; below, what the chosen one brings, each piece with a tick that can be taken away. */
export function TemplateChoice({
  templates,
  chosen,
  left,
  onChoose,
  onLeave,
}: {
  templates: readonly TemplateShown[];
  chosen: TemplateShown | null;
  left: readonly string[];
  onChoose: (template: TemplateShown | null) => void;
  onLeave: (left: string[]) => void;
}) {
  const toggle = (name: string) =>
    onLeave(left.includes(name) ? left.filter((each) => each !== name) : [...left, name]);
  return (
    <>
      <RadioCards
        label="Template"
        columns={2}
        value={chosen?.id ?? "blank"}
        onValue={(id) => onChoose(templates.find((template) => template.id === id) ?? null)}
        options={[
          ...templates.map(({ id, name, summary }) => ({ value: id, title: name, text: summary })),
          { value: "blank", title: "Blank", text: "Criteria and candidates of your own." },
        ]}
      />
      {chosen && (
        <div className="mt-3">
          {chosen.note && <p className="mb-2 text-13 text-pretty text-ink-2">{chosen.note}</p>}
          <Disclosure summary={`${brings(chosen, left)}. Look through them`}>
            <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
              <Pieces title="Criteria" pieces={chosen.criteria.map(pieceOf)} left={left} onToggle={toggle} />
              <Pieces title="Candidates" pieces={chosen.candidates} left={left} onToggle={toggle} />
            </div>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Pieces({
  title,
  pieces,
  left,
  onToggle,
}: {
  title: string;
  pieces: readonly { name: string; hint?: string }[];
  left: readonly string[];
  onToggle: (name: string) => void;
}) {
  return (
    <fieldset>
      <legend className="text-xs font-medium text-ink-2">{title}</legend>
      {pieces.map(({ name, hint }) => (
        <Checkbox key={name} label={name} hint={hint} checked={!left.includes(name)} onChange={() => onToggle(name)} />
      ))}
    </fieldset>
  );
}

function pieceOf({ name, definition, direction }: TemplateShown["criteria"][number]) {
  return { name, hint: direction === "must" ? `Must hold. ${definition}` : definition };
}

/** “It brings 8 criteria to weigh, 2 must-haves and 4 candidates”. */
function brings({ criteria, candidates }: TemplateShown, left: readonly string[]): string {
  const kept = criteria.filter(({ name }) => !left.includes(name));
  const musts = kept.filter(({ direction }) => direction === "must").length;
  const named = candidates.filter(({ name }) => !left.includes(name)).length;
  return `It brings ${listed([
    countOf(kept.length - musts, "criterion to weigh", "criteria to weigh"),
    countOf(musts, "must-have"),
    countOf(named, "candidate"),
  ])}`;
}
