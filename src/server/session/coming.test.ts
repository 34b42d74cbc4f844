// Who is let into a meeting by its code?
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { account, callerWith } from "@/testing/cast";
import { comeAs, openToGuests } from "@/testing/guests";
import { no, type World, weighingTeam } from "@/testing/weighing";
import { connection } from "../db";
import { receiveGuest } from "../guests";

const refused = (code: string) => expect.objectContaining({ code });
const reset = () => connection().prisma.rateLimit.deleteMany();
let world: World;
let code: string;
beforeAll(async () => {
  world = await weighingTeam();
  code = await openToGuests(world);
});
beforeEach(reset);

describe("the door", () => {
  it("opens to a name, with the code as it is typed, and marks the name as a guest's", async () => {
    const lena = await comeAs("Lena", `${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
    const state = await lena.api.session.state(world.at);
    expect(state?.me).toMatchObject({
      isGuest: true,
      mayRun: false,
      mayVote: true,
      hasJoined: true,
      mayTakeLink: true,
    });
    expect(state?.seats.map(({ name, role }) => [name, role])).toEqual([
      ["Ana Kim", "owner"],
      ["Lena (guest)", "guest"],
    ]);
    expect(await lena.api.team.mine({})).toEqual([]);
    expect(await lena.api.account.me({})).toMatchObject({ name: "Lena (guest)", isVisitor: true, email: null });
  });

  it("lets nobody pass for another", async () => {
    for (const name of ["Ana Kim", "ana  kim", "ÁNA KIM (guest)", "Lena", "LENA [guest]"])
      await expect(comeAs(name, code)).rejects.toThrow(refused("session.name-taken"));
    for (const name of ["", "   ", "x".repeat(41), "a\u0000b", 7])
      await expect(receiveGuest({ name, code }, "p")).rejects.toThrow(refused("session.name-needed"));
  });

  it("tells a code that was mistyped from one that was changed", async () => {
    const stranger = callerWith();
    const old = code;
    await world.facilitator.api.session.rotateCode(world.at);
    code = (await world.facilitator.api.session.state(world.at))?.code ?? "";
    expect(code).not.toBe(old);
    await expect(stranger.session.byCode({ code: old })).rejects.toMatchObject(no("session.code-changed"));
    await expect(comeAs("Gil", old)).rejects.toThrow(refused("session.code-changed"));
    for (const typed of ["", "OOOOOO", "ACDEFGH", "'; DROP", `${old.slice(0, 5)}${old.endsWith("A") ? "C" : "A"}`])
      await expect(stranger.session.byCode({ code: typed })).rejects.toMatchObject(no("session.code-unknown"));
  });

  it("tells strangers what it is about only where they may come in", async () => {
    const stranger = callerWith();
    expect(await stranger.session.byCode({ code })).toMatchObject({ way: "guest", about: { title: "API runtime" } });
    await world.facilitator.api.session.letGuestsIn({ ...world.at, on: false });
    expect(await stranger.session.byCode({ code })).toEqual({ code, way: "closed", me: null, about: null });
    await expect(comeAs("Gil", code)).rejects.toThrow(refused("session.no-guests"));
    await world.facilitator.api.session.letGuestsIn({ ...world.at, on: true });
    await world.facilitator.api.team.setGuests({ team: world.at.team, join: false });
    expect(await stranger.session.byCode({ code })).toEqual({ code, way: "closed", me: null, about: null });
    await expect(comeAs("Gil", code)).rejects.toThrow(refused("session.no-guests"));
    await world.facilitator.api.team.setGuests({ team: world.at.team, join: true });
  });

  it("knows who needs no name: members, those left out, accounts from elsewhere", async () => {
    const bo = await world.seat("Bo Mensah", "member");
    const other = await account("Ota Her", `other-${world.teamId}@example.org`);
    expect(await bo.api.session.byCode({ code })).toMatchObject({ way: "seat", about: { team: world.at.team } });
    await expect(bo.api.session.joinAsGuest({ code })).rejects.toMatchObject(no("session.has-seat"));
    expect(await other.api.session.byCode({ code })).toMatchObject({ way: "guest", me: { name: "Ota Her" } });
    const { to } = await other.api.session.joinAsGuest({ code });
    expect(to).toBe(`/live/${world.at.team}/${world.at.project}`);
    expect((await other.api.session.state(world.at))?.me).toMatchObject({ isGuest: true, mayTakeLink: false });
    await expect(other.api.session.ownLink(world.at)).rejects.toMatchObject(no("session.has-account"));
    await connection().prisma.project.update({ where: { id: world.projectId }, data: { limited: true } });
    expect(await bo.api.session.byCode({ code })).toMatchObject({ way: "left-out", about: null });
    expect(await callerWith().session.byCode({ code })).toMatchObject({ way: "guest" });
    await connection().prisma.project.update({ where: { id: world.projectId }, data: { limited: false } });
  });

  it("holds still whoever guesses, and nobody who types right", async () => {
    for (let n = 0; n < 100; n += 1) await callerWith().session.byCode({ code });
    const guess = () =>
      callerWith()
        .session.byCode({ code: "AAAAAA" })
        .catch((error: { message: string }) => error.message);
    const said = [];
    for (let n = 0; n < 62; n += 1) said.push(await guess());
    expect(said.filter((message) => message === "session.code-unknown")).toHaveLength(60);
    await expect(callerWith().session.byCode({ code })).rejects.toMatchObject(no("access.too-many-tries"));
    await expect(comeAs("Gil", code, "test")).rejects.toThrow(refused("access.too-many-tries"));
    await comeAs("Gil", code, "another-phone");
  });
});
