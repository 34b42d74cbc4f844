// Does a stream end with the right to read it, and tell only what its reader may know?
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";
import { type Ear, type Heard, listenTo } from "@/testing/stream";
import { connection } from "../db";
import { listen, type Running } from "../listen";

let house: Running;
let c: Crew;
let number: number;
const ears: Ear[] = [];
beforeAll(async () => {
  house = await listen({ port: 0, host: "127.0.0.1", page: (_, res) => res.end(), closePages: async () => {} });
  c = await crew();
  const opening = { team: c.team, title: "API runtime", question: "Which?", context: "", templateId: null };
  number = (await c.facilitator.api.project.create(opening)).number;
});
afterEach(async () => {
  await Promise.all(ears.splice(0).map((ear) => ear.close()));
});
afterAll(() => house.close());

const hear = async (token: string | undefined, query = `team=${c.team}&project=${number}`) => {
  const ear = await listenTo(house.port, token, query);
  ears.push(ear);
  if (ear.status === 200) await ear.until((frames) => frames.length > 0);
  return ear;
};
const within = async (ear: Ear, milliseconds: number) => {
  const begun = performance.now();
  await ear.until((frames) => frames.some(({ name }) => name === "bye"), milliseconds);
  await ear.over;
  return performance.now() - begun;
};
const choose = (participants: string[] | null) =>
  c.facilitator.api.project.choose({ team: c.team, project: number, participants });

describe("a stream opens", () => {
  it("for whoever has a seat, in the terms of the API for others", async () => {
    const all = [c.owner, c.admin, c.facilitator, c.member, c.visitor, c.observer];
    for (const { token } of all) expect((await hear(token)).status).toBe(200);
    expect((await hear(undefined)).status).toBe(401);
    expect((await hear("nobody")).status).toBe(401);
    expect((await hear(c.stranger.token)).status).toBe(404);
    expect((await hear(c.member.token, "team=nobody-s&project=1")).status).toBe(404);
    expect((await hear(c.member.token, `team=${c.team}&project=999`)).status).toBe(404);
    for (const query of ["", "team=", `team=${c.team}&project=x`, `team=${c.team}&project=0`, `team=${c.team}&after=x`])
      expect((await hear(c.member.token, query)).status, query).toBe(400);
  });

  it("in a limited project for those who take part and admins, for others not", async () => {
    await choose([c.member.memberId]);
    for (const { token } of [c.member, c.facilitator, c.admin, c.owner]) expect((await hear(token)).status).toBe(200);
    for (const { token } of [c.observer, c.visitor]) expect((await hear(token)).status).toBe(403);
    await choose(null);
  });

  it("on the list too, which says nothing of what one doesn't see", async () => {
    await choose([c.member.memberId]);
    const [inside, outside] = [
      await hear(c.member.token, `team=${c.team}`),
      await hear(c.observer.token, `team=${c.team}`),
    ];
    await c.facilitator.api.criteria.propose({ ...criterion, team: c.team, project: number });
    await inside.until(() => inside.of("old").some(({ rooms }) => rooms.includes("criteria")));
    // But that the team's projects are others for them, as they may learn a moment later.
    const isNews = ({ name, data }: Heard) => name !== "hello" && !("project" in data && data.project === null);
    expect(outside.frames.filter(isNews)).toEqual([]);
    await choose(null);
  });
});

describe("a stream ends within five seconds", () => {
  it("for who is removed, and says nothing more before", async () => {
    const removed = await hear(c.observer.token);
    const stays = await hear(c.member.token);
    await c.admin.api.team.removeMember({ team: c.team, memberId: c.observer.memberId });
    expect(await within(removed, 5_000)).toBeLessThan(5_000);
    expect(removed.of("bye")).toEqual([{ why: "no-seat" }]);
    expect(removed.of("old")).toEqual([]);
    await stays.until(() => stays.of("old").length > 0);
  });

  it("for who is left out of the project", async () => {
    const out = await hear(c.visitor.token);
    await choose([c.member.memberId]);
    await within(out, 5_000);
    expect(out.of("bye")).toEqual([{ why: "no-seat" }]);
    expect(out.of("old")).toEqual([]);
    await choose(null);
  });

  it("for who signs out, or whose session is over", async () => {
    const out = await hear(c.visitor.token);
    await connection().prisma.session.deleteMany({ where: { userId: c.visitor.userId } });
    await within(out, 5_000);
    expect(out.of("bye")).toEqual([{ why: "signed-out" }]);
  });

  it("for a session's guest, when the team lets none in any more", async () => {
    const at = { team: c.team, project: number };
    await c.admin.api.team.setGuests({ team: c.team, join: true });
    await c.facilitator.api.session.open(at);
    await c.facilitator.api.session.letGuestsIn({ ...at, on: true });
    const { code } = (await c.facilitator.api.session.state(at)) ?? {};
    await c.stranger.api.session.joinAsGuest({ code: code ?? "" });
    const guest = await hear(c.stranger.token);
    await c.admin.api.team.setGuests({ team: c.team, join: false });
    await within(guest, 5_000);
    expect(guest.of("bye")).toEqual([{ why: "no-seat" }]);
    await c.facilitator.api.session.end(at);
  });

  it("with a word for the oldest of too many of one session", async () => {
    const many: Ear[] = [];
    for (let i = 0; i < 13; i++) many.push(await hear(c.member.token));
    const [oldest, ...others] = many;
    if (!oldest) return expect.fail();
    await within(oldest, 1_000);
    expect(oldest.of("bye")).toEqual([{ why: "too-many" }]);
    expect(others.filter((ear) => ear.isOver())).toEqual([]);
  });

  it("with a word that it is only for a moment, when the house stops", async () => {
    const ear = await hear(c.member.token);
    const closing = house.close();
    expect(await within(ear, 1_000)).toBeLessThan(1_000);
    expect(ear.of("bye")).toEqual([{ why: "stopping" }]);
    await closing;
  });
});

const criterion = {
  ...{ name: "Latency", definition: "", direction: "more" as const },
  scale: { kind: "rated" as const, anchors: [] },
};
