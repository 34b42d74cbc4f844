// Who may open a stream? Everyone, in every standing, over HTTP.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Live, openLive } from "@/server/live/open";
import type { Sample } from "@/testing/matrix/sample";
import { atDoor, openScene } from "@/testing/matrix/scene";
import { named, sit, triesOf } from "@/testing/matrix/tries";
import { oracle } from "@/testing/oracle";
import { listenTo } from "@/testing/stream";

const scene = openScene();
let live: Live;
const server = createServer((req, res) => void live.answers(req, res));
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => new Promise((done) => server.close(done)));

const sample: Sample = { step: "voting" };

it.each(oracle().filter(({ door }) => door === "/api/live"))("GET $door", async (line) => {
  const found: string[] = [];
  await atDoor({ name: line.door, line, sample }, scene, async (site) => {
    for (const each of triesOf(line, sample))
      await scene.rewinding.undone(async () => {
        const token = await sit(each, site, scene);
        live = openLive({ url: null, isDown: () => false });
        const { port } = server.address() as AddressInfo;
        const ear = await listenTo(port, token, `team=${site.team}&project=${site.project}`);
        if (ear.status === 200) await ear.until((frames) => frames.length > 0);
        await live.close();
        await ear.close();
        if (ear.status !== each.expected) found.push(`${named(each)}: ${ear.status}, not ${each.expected}`);
        const told = JSON.stringify(ear.frames);
        if (each.expected !== 200 && told !== "[]") found.push(`${named(each)}: refused, and yet it is told ${told}`);
      });
  });
  expect(found).toEqual([]);
});
