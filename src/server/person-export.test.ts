// Does a person get all that is theirs, and nothing of anybody else?
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { parseReceipt } from "@/domain/weighting/receipt";
import { checkSignature } from "@/domain/weighting/receipt-check";
import { account } from "@/testing/cast";
import { type Cast, playExample } from "@/testing/story";
import { SESSION_COOKIE } from "./context";
import { connection } from "./db";
import { nodeCrypto } from "./node-crypto";
import { ownData, personFiles } from "./person-export";
import { verifier } from "./signing";

const team = "taken-along";
let cast: Cast;
let files: Record<string, string>;
beforeAll(async () => {
  cast = await playExample("a password for nobody", team);
  files = await personFiles(connection().prisma, cast.sora.userId, new Date());
});

describe("what is mine", () => {
  it("is there: account, words, figures, receipts", () => {
    expect(JSON.parse(files["account.json"] ?? "")).toMatchObject({
      ...{ format: "steelyard-account/1", name: "Sora Tanaka", email: cast.sora.email, hasPassword: true },
      teams: [{ address: team, role: "member", leftAt: null }],
    });
    const mine = JSON.parse(files[`${team}/mine.json`] ?? "");
    expect(mine.dissents).toMatchObject([{ body: expect.stringContaining("I would choose Rust.") }]);
    expect(mine.scores.length).toBeGreaterThan(10);
    expect(mine.signOffs).toHaveLength(2);
    expect(Object.keys(mine.ballots[0].answers).length).toBeGreaterThan(2);
    expect(mine.trail.map(({ event }: { event: string }) => event)).toContain("record.signed");
  });

  it("has a receipt for each ballot whose voter the house knows, and each one checks", () => {
    const { ballots } = JSON.parse(files[`${team}/mine.json`] ?? "");
    const receipts = Object.entries(files).filter(([name]) => name.startsWith(`${team}/receipts/`));
    expect(receipts).toHaveLength(ballots.length);
    for (const [, text] of receipts)
      expect(() => checkSignature(nodeCrypto, parseReceipt(text), verifier())).not.toThrow();
  });

  it("holds no secret of the house, and nothing that others wrote or who they are", () => {
    const all = Object.values(files).join("\n");
    for (const other of ["Ana Kim", "Ben Mensah", "Jana Novak", "Luis Reyes", "Pia Osei", "pia@"])
      expect(all).not.toContain(other);
    expect(all).not.toContain("Two languages is one too many");
    expect(all).not.toMatch(/\$argon2|sessionToken|tokenHash/);
  });

  it("comes as a zip to its owner's session alone", async () => {
    const ask = (token?: string) =>
      ownData(
        new Request(
          "http://localhost:3000/api/account/export",
          token ? { headers: { cookie: `${SESSION_COOKIE}=${token}` } } : {},
        ),
      );
    const answer = await ask(cast.sora.token);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("content-disposition")).toMatch(/filename="steelyard-my-data-\d{4}-\d\d-\d\d[.]zip"/);
    const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(zip).sort()).toEqual(Object.keys(files).sort());
    expect(strFromU8(zip["account.json"] ?? new Uint8Array())).toContain("Sora Tanaka");
    expect((await ask()).status).toBe(401);
    expect((await ask("x")).status).toBe(401);
  });

  it("is little for who has just come", async () => {
    const nobody = await account("Nia New", "nia-new@example.org");
    expect(Object.keys(await personFiles(connection().prisma, nobody.userId, new Date()))).toEqual([
      "about-these-files.txt",
      "account.json",
    ]);
  });
});
