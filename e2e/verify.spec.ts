// Can anyone check a decision without taking our word for it?
import { readFile } from "node:fs/promises";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

const record = "/t/example/p/1/record";

test("a record is verified on its page, and its file by somebody without an account", async ({ actors }) => {
  const dana = await actors.fromExample("dana");

  await test.step("the record's page recomputes it in the browser", async () => {
    await dana.goto(record);
    await dana.getByRole("button", { name: "Verify", exact: true }).click();
    const finding = dana.getByText(
      /^Record matches its seal\. Chain intact: \d+ entries\. Result recomputed: identical\.$/,
    );
    await expect(finding).toBeVisible();
    await dana.getByText("Details", { exact: true }).click();
    await expect(dana.getByText(/^Signed by .*, the key of this house\.$/)).toBeVisible();
    await expectAccessible(dana);
    await dana.getByRole("button", { name: "Verify again" }).click();
    await expect(finding).toBeVisible();
  });

  await test.step("so does the timeline, and a head that was seen before must still be there", async () => {
    await dana.goto("/t/example/p/1/trail");
    await dana.evaluate(() => {
      const [key = ""] = Object.keys(localStorage).filter((each) => each.startsWith("steelyard.trail."));
      const seen = JSON.parse(localStorage.getItem(key) ?? "{}");
      localStorage.setItem(key, JSON.stringify({ ...seen, root: "0".repeat(64) }));
    });
    await dana.getByRole("button", { name: "Verify", exact: true }).click();
    await expect(dana.getByText("This does not hold.")).toBeVisible();
    await expect(dana.getByText(/aren’t those seen before\.$/)).toBeVisible();
    await expectAccessible(dana);
  });

  await test.step("somebody without an account checks the exported file, and an altered one", async () => {
    await dana.goto(`${record}?export=madr`);
    const download = dana.waitForEvent("download");
    await dana.getByRole("link", { name: /download/i }).click();
    const text = await readFile((await (await download).path()) ?? "", "utf8");
    const stranger = await actors.outsider();
    await stranger.goto("/verify");
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Check a file yourself");
    await expectAccessible(stranger);
    const check = (body: string) =>
      stranger
        .locator("input[type=file]")
        .setInputFiles({ name: "0001.md", mimeType: "text/markdown", buffer: Buffer.from(body) });
    await check(text);
    await expect(stranger.getByText("The exported record matches its seal.")).toBeVisible();
    await check(text.replace("in Go", "in Zig"));
    await expect(stranger.getByText("This does not hold.")).toBeVisible();
    await check("no file of ours");
    await expect(stranger.getByText(/^This is no file that can be checked\./)).toBeVisible();
  });
});
