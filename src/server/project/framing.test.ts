// Do the doors of a project that is open already keep their rules?
import { beforeAll, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";

const framing = { title: "API runtime", question: "Which runtime serves the API?", context: "We **must** hurry." };
const cost = {
  name: "Run cost",
  definition: "A month at our load.",
  direction: "less" as const,
  scale: { kind: "measured" as const, unit: "EUR", worst: 900, best: 100 },
};

let c: Crew;
beforeAll(async () => {
  c = await crew();
});

const open = (over = {}) =>
  c.facilitator.api.project.create({ team: c.team, ...framing, templateId: null, ...over }) as Promise<{
    number: number;
  }>;

describe("framing a project", () => {
  it("keeps what was written meanwhile: the later writer is told", async () => {
    const { number: project } = await open();
    const at = { team: c.team, project };
    const was = await c.facilitator.api.project.framing(at);
    await c.facilitator.api.project.frame({ ...at, ...framing, question: "Which runtime?", was });
    await expect(c.owner.api.project.frame({ ...at, ...framing, title: "Other", was })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await c.owner.api.project.framing(at)).toEqual({ ...framing, question: "Which runtime?" });
  });

  it("sets deadline, quorum, names and method", async () => {
    const { number: project } = await open();
    const at = { team: c.team, project };
    const was = { deadline: null, quorum: null, named: true, weightMethod: "swing" as const };
    await c.facilitator.api.project.set({
      ...at,
      was,
      deadline: "2999-02-03",
      quorum: 3,
      named: false,
      weightMethod: "ranking",
    });
    expect(await c.member.api.project.shell(at)).toMatchObject({ quorum: 3, named: false, weightMethod: "ranking" });
    await expect(c.facilitator.api.project.set({ ...at, was, ...was })).rejects.toMatchObject({ code: "CONFLICT" });
    const now = { deadline: "2999-02-03", quorum: 3, named: false, weightMethod: "ranking" as const };
    await expect(c.facilitator.api.project.set({ ...at, ...now, was: now, quorum: 0 })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(c.facilitator.api.project.set({ ...at, ...now, was: now, deadline: "2001-01-01" })).rejects.toThrow(
      "deadline-past",
    );
  });

  it("is for its facilitator, its creator and admins", async () => {
    const { number: project } = await open();
    const at = { team: c.team, project };
    const was = framing;
    for (const who of [c.member, c.visitor, c.observer])
      await expect(who.api.project.frame({ ...at, ...framing, was })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(c.stranger.api.project.frame({ ...at, ...framing, was })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await c.admin.api.project.frame({ ...at, ...framing, was });
  });

  it("hides a limited project from who takes no part, also in lists", async () => {
    const { number: project } = await open({ title: "Secret", participants: [] });
    const at = { team: c.team, project };
    await expect(c.member.api.project.shell(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const titles = async (who: typeof c.member) =>
      (await who.api.project.list({ team: c.team })).rows.map((row) => row.title);
    expect(await titles(c.member)).not.toContain("Secret");
    expect(await titles(c.admin)).toContain("Secret");
    await c.facilitator.api.project.choose({ ...at, participants: [c.member.memberId, c.member.memberId] });
    expect(await titles(c.member)).toContain("Secret");
    await expect(
      c.facilitator.api.project.choose({ ...at, participants: [crypto.randomUUID()] }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await c.facilitator.api.project.choose({ ...at, participants: null });
    expect((await c.observer.api.project.shell(at)).limited).toBe(false);
  });

  it("hands a project to another facilitator, who needs a member's seat", async () => {
    const { number: project } = await open({ participants: [] });
    const at = { team: c.team, project };
    for (const memberId of [c.observer.memberId, crypto.randomUUID()])
      await expect(c.facilitator.api.project.assign({ ...at, memberId })).rejects.toThrow("facilitator-needs-seat");
    await c.facilitator.api.project.assign({ ...at, memberId: c.member.memberId });
    expect(await c.facilitator.api.project.shell(at)).toMatchObject({ facilitatorName: "Tom Okafor" });
    await expect(c.facilitator.api.project.assign({ ...at, memberId: c.owner.memberId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("is archived and restored, deleted and brought back; archived, nothing else can be done", async () => {
    const { number: project } = await open({ title: "Old" });
    const at = { team: c.team, project };
    await c.facilitator.api.project.archive({ ...at, archived: true });
    await expect(c.facilitator.api.criteria.propose({ ...at, ...cost })).rejects.toMatchObject({ code: "CONFLICT" });
    const on = async (place: "archived" | "deleted") =>
      (await c.admin.api.project.list({ team: c.team, place })).rows.map((row) => row.title);
    expect(await on("archived")).toContain("Old");
    await c.facilitator.api.project.archive({ ...at, archived: false });
    await expect(c.facilitator.api.project.delete(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await c.admin.api.project.delete(at);
    await expect(c.admin.api.project.shell(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await on("deleted")).toContain("Old");
    await expect(c.member.api.project.list({ team: c.team, place: "deleted" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await c.admin.api.project.undelete(at);
    await expect(c.admin.api.project.undelete(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await c.admin.api.project.shell(at)).title).toBe("Old");
  });
});
