// What can a stream say, and how is it written and read?

import type { Here } from "../presence/people";

/** Why a stream ends: the house stops for a moment, nobody is signed in any more, there is no seat any more, too many are open. */
export type Farewell = "stopping" | "signed-out" | "no-seat" | "too-many";

/** Frames say what changed; queries fetch it. Projects by their number in the team. */
export type Frames = {
  /** The first one. `projects`: which are followed, and when each last changed, for whoever read it before. */
  hello: { position: string; audience: { list: boolean; projects: { number: number; changedAt: string }[] } };
  /** Answers from these rooms are old: of a project, or of the team. */
  old: { project: number | null; rooms: string[] };
  /** Too much was missed to tell it one by one: read everything again. */
  snapshot: Record<string, never>;
  /** How many have handed in, of how many. */
  count: { project: number; roundId: string; voted: number; of: number };
  /** Everyone who is in a project, in place of what was said of it before. */
  presence: { project: number } & Here;
  nudge: { project: number; roundId: string };
  /** The house has lost its database; `back` once it answers again. */
  away: Record<string, never>;
  back: Record<string, never>;
  bye: { why: Farewell };
};
export type FrameName = keyof Frames;
export type Frame = { [N in FrameName]: { name: N; data: Frames[N] } }[FrameName];

/** A frame as it travels. `id`: how far in the team's log whoever has read it has come. */
export function frameText<N extends FrameName>(name: N, data: Frames[N], id?: string): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** What comes with no frame of its own: how far one has come by now. */
export function positionText(id: string): string {
  return `id: ${id}\n\n`;
}

export type Block = { id: string | null; name: string; data: string };

/** The blocks that are complete in a text that came so far, and what is left of it; comments are left out. */
export function readBlocks(text: string): { blocks: Block[]; rest: string } {
  const parts = text.split("\n\n");
  const rest = parts.pop() ?? "";
  const blocks = parts.map((part) => {
    const field = (name: string) =>
      part
        .split("\n")
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    return { id: field("id") ?? null, name: field("event") ?? "", data: field("data") ?? "" };
  });
  return { blocks: blocks.filter(({ id, name }) => id !== null || name !== ""), rest };
}
