// What may a stranger do, at the front door and at the one that signs in?
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

test("a visitor tries the example: votes, and harms nobody", async ({ actors }) => {
  const page = await actors.outsider();
  await page.goto("/");
  await expect(page.getByRole("region", { name: /An example decision/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try the example" }).click();
  await page.waitForURL(/\/t\/example\/p\/\d+\/weights/);
  await page.goto("/t/example/settings");
  await expect(page.getByRole("button", { name: "Invite" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Delete/ })).toHaveCount(0);
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: /You are looking around as Visitor \d+/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Create an account" }).click();
  await expect(page.getByRole("heading", { name: "Create your account" })).toBeVisible();
});

test("the door answers what it must, and nothing else", async ({ actors }) => {
  const { request } = (await actors.outsider()).context();
  for (const path of ["session", "providers", "_log", "signin/twitter", "callback/email", "callback/credentials"])
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  const given = { email: `door-${crypto.randomUUID()}@example.org`, password: "wrong horse", json: "true" };
  const form = await request.post("/api/auth/callback/password", { form: given });
  expect(form.status()).toBe(415);
  const foreign = { headers: { "sec-fetch-site": "cross-site" }, data: given };
  expect((await request.post("/api/auth/callback/password", foreign)).status()).toBe(415);
  const large = { data: { ...given, password: "x".repeat(20_000) } };
  expect((await request.post("/api/auth/callback/password", large)).status()).toBe(413);
  const forged = await request.post("/api/auth/callback/password", { data: { ...given, csrfToken: "forged" } });
  expect(forged.status()).toBe(403);

  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const guess = () => request.post("/api/auth/callback/password", { data: { ...given, csrfToken } });
  for (let n = 0; n < 10; n++) expect((await guess()).status()).toBe(403);
  const last = await guess();
  expect(last.status()).toBe(429);
  expect((await last.json()).error).toMatch(/^Too many tries\. Wait 1\d minutes and try again\.$/);
});
