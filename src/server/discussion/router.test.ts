// Do the doors of the discussion keep their rules?
import { beforeAll, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";

let c: Crew;
let at: { team: string; project: number };
let subject: { kind: "candidate"; id: string };
beforeAll(async () => {
  c = await crew();
  const { number } = await c.facilitator.api.project.create({
    ...{ team: c.team, title: "API runtime", question: "Which?", context: "", templateId: null },
    candidates: [{ name: "Go", description: "", stackId: null }],
  });
  at = { team: c.team, project: number };
  const { candidates } = await c.member.api.candidates.board(at);
  subject = { kind: "candidate", id: candidates[0]?.id ?? "" };
});

const notes = (who = c.member) => who.api.discussion.notes({ ...at, subject });

describe("notes", () => {
  it("are written, edited, deleted and brought back by their author alone", async () => {
    const { id } = await c.member.api.discussion.write({ ...at, subject, body: "Compiles fast.\r\nReads well." });
    expect(await notes()).toMatchObject([{ body: "Compiles fast.\nReads well.", isOwn: true, author: "Tom Okafor" }]);
    await c.member.api.discussion.edit({ ...at, id, body: "Compiles in seconds." });
    expect((await notes())[0]?.editedAt).not.toBeNull();
    await expect(c.owner.api.discussion.edit({ ...at, id, body: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(c.owner.api.discussion.remove({ ...at, id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await c.member.api.discussion.remove({ ...at, id });
    expect(await notes()).toEqual([]);
    await c.member.api.discussion.restore({ ...at, id });
    expect((await notes()).length).toBe(1);
  });

  it("tell their author where another window changed them first", async () => {
    const { id } = await c.member.api.discussion.write({ ...at, subject, body: "First." });
    await c.member.api.discussion.edit({ ...at, id, body: "Second.", was: "First." });
    await expect(c.member.api.discussion.edit({ ...at, id, body: "Third.", was: "First." })).rejects.toThrow(
      "changed-meanwhile",
    );
    await c.member.api.discussion.remove({ ...at, id });
  });

  it("are hidden by those who moderate, from all but them and the author", async () => {
    const { id } = await c.member.api.discussion.write({ ...at, subject, body: "Rude." });
    await expect(c.member.api.discussion.hide({ ...at, id, hidden: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await c.facilitator.api.discussion.hide({ ...at, id, hidden: true });
    const bodyFor = async (who: typeof c.member) => (await notes(who)).find((note) => note.id === id)?.body;
    expect(await Promise.all([c.observer, c.member, c.facilitator].map(bodyFor))).toEqual([null, "Rude.", "Rude."]);
    await c.admin.api.discussion.hide({ ...at, id, hidden: false });
    expect(await bodyFor(c.observer)).toBe("Rude.");
  });

  it("refuse what is empty, too long, or about nothing here", async () => {
    for (const body of ["  ", "x".repeat(1_000_000), "a\u0007b"])
      await expect(c.member.api.discussion.write({ ...at, subject, body })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    const nothing = { kind: "round" as const, id: crypto.randomUUID() };
    await expect(c.member.api.discussion.write({ ...at, subject: nothing, body: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(c.visitor.api.discussion.write({ ...at, subject, body: "x" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(c.stranger.api.discussion.notes({ ...at, subject })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
