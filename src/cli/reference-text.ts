// What do the registries say of themselves? The generated pages under docs/.
import { asksAgain } from "@/domain/access/confirming";
import { can, type Permission, policy, roles, type Standing } from "@/domain/access/policy";
import { scorers } from "@/domain/comparison/scorers";
import { tallies } from "@/domain/comparison/tallies";
import { measures } from "@/domain/consensus/measures";
import { openIn, phases, transitions } from "@/domain/project/phases";
import { formats } from "@/domain/record/formats";
import { type RefusalCode, refusals } from "@/domain/refusal";
import { type EventName, events, roundLogEvents, scoreLogEvents } from "@/domain/trail/events";
import { methods } from "@/domain/weighting/methods";
import { statisticWords } from "@/domain/weighting/statistic-words";
import { locales } from "@/i18n/locales";

const printed = "Printed by `npm run docs`; change the source, not this page.";

/** The generated pages by their path. */
export function referencePages(): Record<string, string> {
  return {
    "docs/permissions.md": page("Who may do what", "`src/domain/access/policy.ts`", permissions()),
    "docs/phases.md": page("A project's phases", "`src/domain/project/phases.ts`", stateDiagram()),
    "docs/refusals.md": page("Every way the house says no", "`src/domain/refusal.ts`", refusalTable()),
    "docs/events.md": page("Everything that can happen", "`src/domain/trail/events.ts`", eventTable()),
    "docs/methods.md": page("Methods and their sources", "the registries of `src/domain`", methodTable()),
  };
}

function page(title: string, source: string, body: string): string {
  return `# ${title}\n\nFrom ${source}. ${printed}\n\n${body}\n`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** yes: by role alone; else the least standing that it takes. */
function permissions(): string {
  const standings: Standing[][] = [[], ["participant"], ["creator"], ["participant", "assigned"], ["guest"]];
  const names = ["yes", "who takes part", "who made it", "its facilitator", "of its session"];
  const cell = (permission: Permission, role: (typeof roles)[number]) =>
    standings.flatMap((held, i) => (can({ role, standings: held }, permission) ? [names[i] ?? ""] : []));
  const words = (ways: string[]) =>
    ways.includes("yes") ? "yes" : ways.includes("who takes part") ? "who takes part" : ways.join(", ");
  const open: Partial<Record<Permission, readonly string[]>> = openIn;
  const rows = (Object.keys(policy) as Permission[]).map((permission) => [
    `\`${permission}\``,
    ...roles.map((role) => words(cell(permission, role))),
    open[permission]?.join(", ") ?? "",
    asksAgain(permission) ? "asked again" : "",
  ]);
  return table(["permission", ...roles, "only while", "password"], rows);
}

function stateDiagram(): string {
  const arrows = Object.entries(transitions).flatMap(([act, { from, to }]) =>
    from.map((start) => `  ${start} --> ${to}: ${act}`),
  );
  return ["```mermaid", "stateDiagram-v2", `  [*] --> ${phases[0]}`, ...arrows, "  superseded --> [*]", "```"].join(
    "\n",
  );
}

function refusalTable(): string {
  const said = locales.en.refusals as unknown as Record<string, Record<string, string>>;
  const rows = (Object.keys(refusals) as RefusalCode[]).map((code) => {
    const [room = "", reason = ""] = code.split(".");
    return [`\`${code}\``, refusals[code], said[room]?.[reason] ?? ""];
  });
  return table(["refusal", "kind", "what the person reads"], rows);
}

function eventTable(): string {
  const keys = (shape: object) =>
    Object.keys(shape)
      .map((key) => `\`${key}\``)
      .join(", ");
  const rows = (Object.keys(events) as EventName[]).map((name) => [
    `\`${name}\``,
    keys(events[name].shown.shape),
    keys(events[name].hidden.shape),
    roundLogEvents.includes(name) ? "the round's" : scoreLogEvents.includes(name) ? "the scores'" : "the team's",
  ]);
  return table(["event", "shown in the leaf", "as a commitment", "log"], rows);
}

function methodTable(): string {
  const rows = [
    ...Object.values(methods).map(({ id, name, source }) => ["weighting", `\`${id}\``, name, source]),
    ...Object.entries(statisticWords).map(([id, { name, source }]) => ["group", `\`${id}\``, name, source ?? ""]),
    ...Object.values(scorers).map(({ id, name, source }) => ["ranking", `\`${id}\``, name, source]),
    ...Object.values(tallies).map(({ id, name, source }) => ["members' orders", `\`${id}\``, name, source]),
    ...Object.values(measures).map(({ id, name, source }) => ["agreement", `\`${id}\``, name, source]),
    ...Object.entries(formats).map(([id, { name, source }]) => ["export", `\`${id}\``, name, source]),
  ];
  return table(["kind", "id", "name", "source"], rows);
}
