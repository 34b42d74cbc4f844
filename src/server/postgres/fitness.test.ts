// Is every server refused that would lose what it acknowledged, and a good one let pass?
import { expect, it } from "vitest";
import { type Traits, unfitness, unfitnessOf } from "./fitness";

const good: Traits = {
  ...{ version: "15.8", versionNumber: 150_008, encoding: "UTF8", isStandby: false },
  ...{ fsync: "on", fullPageWrites: "on", synchronousCommit: "on" },
};

it.each<[Partial<Traits>, string]>([
  [{ fsync: "off" }, "fsync off"],
  [{ fullPageWrites: "off" }, "full_page_writes off"],
  [{ synchronousCommit: "off" }, "synchronous_commit off"],
  [{ version: "14.9", versionNumber: 140_009 }, "PostgreSQL 14.9: it must be 15 or newer"],
  [{ encoding: "SQL_ASCII" }, "must be UTF8"],
  [{ isStandby: true }, "a standby"],
])("refuses %o", (traits, sentence) => {
  expect(unfitness({ ...good, ...traits })).toEqual([expect.stringContaining(sentence)]);
});

it("lets a good one pass, one that waits for its replicas too", () => {
  expect(unfitness(good)).toEqual([]);
  expect(unfitness({ ...good, versionNumber: 180_000, synchronousCommit: "remote_apply" })).toEqual([]);
});

it("asks the server itself", async () => {
  const { username, password, host, pathname } = new URL(String(process.env.DATABASE_URL));
  const said = await unfitnessOf(`postgresql://${username}:${password}@${host}${pathname}`);
  expect(said.every((sentence) => sentence.includes(" off"))).toBe(true);
  const hasty = `postgresql://${username}:${password}@${host}${pathname}?options=-c%20synchronous_commit%3Doff`;
  expect(await unfitnessOf(hasty)).toContainEqual(expect.stringContaining("synchronous_commit off"));
  expect(await unfitnessOf(`postgresql://${username}:${password}@${host}/nowhere`)).toEqual([
    expect.stringMatching(/^The database at 127\.0\.0\.1:\d+ can't be used: database "nowhere" does not exist\.$/),
  ]);
  expect(await unfitnessOf("postgresql://x@127.0.0.1:1/x")).toEqual([expect.stringContaining("ECONNREFUSED")]);
});
