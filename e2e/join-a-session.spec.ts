// How do people get into a session: members by its code, guests by a name, from any device, until it ends?
import type { Page } from "@playwright/test";
import type { Crew } from "@/testing/crew";
import { expect, test } from "./actors";

const rated = { kind: "rated" as const, anchors: [] };

test("join a session by code and by name, from another device, until the code is changed and the session ends", async ({
  actors,
}) => {
  const crew = await actors.crew();
  const at = await openSession(crew);
  const live = `/live/${at.team}/${at.project}`;
  const lead = await actors.enter(crew.facilitator);

  await test.step("the facilitator lets guests in", async () => {
    await lead.goto(live);
    await lead.getByRole("button", { name: "More ways in" }).click();
    const dialog = lead.getByRole("dialog", { name: "Let others in" });
    await expect(dialog.getByRole("img", { name: "QR code of the join link" })).toBeVisible();
    await dialog.getByRole("checkbox", { name: "Let guests in by name" }).check();
    await expect.poll(async () => (await crew.facilitator.api.session.state(at))?.letsGuestsIn).toBe(true);
    await lead.keyboard.press("Escape");
  });
  const code = await codeOf(crew, at);

  await test.step("a member types the code, in small letters and with a dash", async () => {
    const member = await actors.enter(crew.member);
    await typeCode(member, "/join", `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase());
    await member.waitForURL(`**${live}`);
    await expect(member.getByRole("heading", { name: /^Waiting for/ })).toBeVisible();
  });

  const guest = await actors.outsider();
  await test.step("a guest types it on the front door, and then a name", async () => {
    await typeCode(guest, "/", code);
    await expect(guest.getByRole("heading", { name: "API runtime" })).toBeVisible();
    await guest.getByLabel("Your name").fill("Tom Okafor");
    await guest.getByRole("button", { name: "Join as a guest" }).click();
    await expect(guest.getByText("There is a Tom Okafor here already.")).toBeVisible();
    await guest.getByLabel("Your name").fill("Lena Fischer");
    await guest.getByRole("button", { name: "Join as a guest" }).click();
    await guest.waitForURL(`**${live}`);
    await expect(guest.getByRole("heading", { name: /^Waiting for/ })).toBeVisible();
    await expect(lead.getByText("Lena Fischer (guest)").filter({ visible: true }).first()).toBeVisible();
  });

  await test.step("nothing else of the team is there for a guest", async () => {
    for (const path of [`/t/${at.team}`, `/t/${at.team}/settings`, `/t/${at.team}/p/${at.project}/weights`])
      expect((await guest.request.get(path)).status()).toBe(404);
  });

  const link = await ownLink(guest);
  await test.step("the guest goes on from another device by a link of their own", async () => {
    const other = await actors.outsider();
    await other.goto(link);
    await other.getByRole("button", { name: "Go on as Lena Fischer (guest)" }).click();
    await other.waitForURL(`**${live}`);
    await expect(other.getByRole("heading", { name: /^Waiting for/ })).toBeVisible();
    await other.close();
  });

  const late = await actors.outsider();
  await test.step("a wrong code, and one that was changed, say which they are", async () => {
    await crew.facilitator.api.session.rotateCode(at);
    await late.goto(`/join/code/${code}`);
    await expect(late.getByText("This code was changed.")).toBeVisible();
    await typeCode(late, null, "KKKKKK");
    await expect(late.getByText("No session has this code.")).toBeVisible();
  });

  await test.step("with the session's end the guest is out, and code and link lead nowhere", async () => {
    const next = await codeOf(crew, at);
    await crew.facilitator.api.session.end(at);
    await expect(guest.getByRole("heading", { name: "You are no longer in this session" })).toBeVisible();
    await typeCode(late, null, next);
    await expect(late.getByText("The session with this code has ended.")).toBeVisible();
    await late.goto(link);
    await expect(late.getByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
  });
});

type At = { team: string; project: number };

/** A project that is ready to be weighed, with an open session, in a team that lets guests in. */
async function openSession({ team, owner, facilitator }: Crew): Promise<At> {
  await owner.api.team.setGuests({ team, join: true });
  const { number: project } = await facilitator.api.project.create({
    ...{ team, title: "API runtime", question: "Which runtime?", context: "", templateId: null },
    criteria: ["Speed", "Care"].map((name) => ({ name, definition: "", direction: "more" as const, scale: rated })),
    candidates: ["Go", "Rust"].map((name) => ({ name, description: "", stackId: null })),
  });
  const at = { team, project };
  await facilitator.api.criteria.lock(at);
  await facilitator.api.session.open(at);
  return at;
}

async function codeOf({ facilitator }: Crew, at: At): Promise<string> {
  return (await facilitator.api.session.state(at))?.code ?? "";
}

/** Types a code on the page at `path`, or on the one that is open. */
async function typeCode(page: Page, path: string | null, code: string): Promise<void> {
  if (path) await page.goto(path);
  await page.getByLabel(/code/i).first().fill(code);
  await page.getByRole("button", { name: "Join", exact: true }).click();
}

/** The link that a guest makes for another device. */
async function ownLink(guest: Page): Promise<string> {
  await guest.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await guest.getByRole("button", { name: "More of this session" }).click();
  await guest.getByRole("menuitem", { name: "Share the session" }).click();
  await guest.getByRole("button", { name: "Make my link" }).click();
  await guest.getByRole("button", { name: "Copy my link" }).click();
  const link = await guest.evaluate(() => navigator.clipboard.readText());
  await guest.keyboard.press("Escape");
  expect(link).toContain("/join/guest/");
  return link;
}
