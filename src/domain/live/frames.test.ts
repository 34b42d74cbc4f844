// Is a frame read as it was written, however it is cut on its way?
import { expect, it } from "vitest";
import { type Block, frameText, positionText, readBlocks } from "./frames";

const text = [
  frameText("hello", { position: "7", audience: { list: false, projects: [] } }),
  ":\n\n",
  frameText("old", { project: 3, rooms: ["criteria"] }, "8"),
  positionText("9"),
].join("");

it("reads frames, positions and nothing of comments", () => {
  const { blocks, rest } = readBlocks(text);
  expect(rest).toBe("");
  expect(blocks.map(({ id, name }) => [id, name])).toEqual([
    [null, "hello"],
    ["8", "old"],
    ["9", ""],
  ]);
  expect(JSON.parse(blocks[1]?.data ?? "")).toEqual({ project: 3, rooms: ["criteria"] });
});

it("reads the same wherever it is cut", () => {
  const whole = readBlocks(text).blocks;
  for (let cut = 0; cut <= text.length; cut += 1) {
    const first = readBlocks(text.slice(0, cut));
    const blocks: Block[] = [...first.blocks, ...readBlocks(first.rest + text.slice(cut)).blocks];
    expect(blocks).toEqual(whole);
  }
});

it("holds each frame in one line, whatever it says", () => {
  const lines = frameText("old", { project: 1, rooms: ["a\nevent: bye\n\ndata: {}"] }).split("\n");
  expect(lines).toHaveLength(4);
});
