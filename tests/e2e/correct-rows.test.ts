import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";

const visitor = browse();
const { url, uploads } = inject("product");

const HEADER = "review_id,customer_id,sku,review_text,stars,written_at";
const good = Array.from(
  { length: 120 },
  (_, n) =>
    `Q-${n},C-${n % 7},SKU-${n % 5},"Handle number ${n} came loose",${1 + (n % 5)},2026-04-${10 + (n % 20)}`,
);
const BAD = [
  'Z-90,C-1,SKU-1,"The handle fell off at dinner",11,2026-04-12',
  'Z-91,C-2,SKU-2,"The spout drips on the table",4,some day',
  'Z-92,C-3,SKU-3,"The base wobbles",4,2026-04-31',
];

async function importRows(page: Page): Promise<void> {
  await page.goto(`${url}/${uploads}/data`);
  await settled(page);
  const buffer = Buffer.from([HEADER, ...good, ...BAD].join("\n"));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "handle_reviews.csv", mimeType: "text/csv", buffer });
  await page.waitForURL(/\/data\/imports\/\d+$/);
  await page.getByRole("button", { name: say("import.match.start") }).click();
  await page.getByText(say("import.balance.addsUp"), { exact: true }).waitFor();
}

const cell = (page: Page, column: string, line: number) =>
  page.getByLabel(say("import.quarantine.cellOf", { column, line }), { exact: true });

it("corrects a row in the browser and another in a file, and sees both arrive", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  await importRows(page);
  const address = new URL(page.url()).pathname;

  // Tried as it is typed, by what the import asks for.
  const stars = cell(page, "stars", 122);
  await stars.fill("12");
  await page
    .getByText(say("import.quarantine.standing", { ready: 0, wrong: 1, wrongCount: 1, readyCount: 0 }))
    .waitFor();
  await stars.fill("1");
  await stars.press("Enter");
  expect(await cell(page, "written_at", 123).evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await page.getByRole("button", { name: say("import.quarantine.bringIn", { total: 1, count: 1 }) }).click();
  await page.getByRole("cell", { name: say("import.quarantine.broughtIn"), exact: false }).waitFor();
  await page.getByText(say("import.quarantine.fixDone", { status: "done", came: 1, read: 1 })).waitFor();

  // The rest as a file, one of them corrected.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: say("import.quarantine.download") }).click(),
  ]);
  const file = readFileSync(await download.path(), "utf8").replace("some day", "2026-04-13");
  await page
    .getByLabel(say("import.quarantine.upload"))
    .first()
    .setInputFiles({ name: "corrected.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
  await page.waitForURL((at) => /\/data\/imports\/\d+$/.test(at.pathname) && at.pathname !== address);
  await page.getByText(say("import.balance.addsUp"), { exact: true }).waitFor();
  await page.getByRole("link", { name: "handle_reviews.csv" }).click();
  await page.waitForURL(new RegExp(`${address}(?:#.*)?$`));
  const arrived = page.getByRole("cell", { name: say("import.quarantine.broughtIn"), exact: false });
  await arrived.nth(1).waitFor();
  expect(await arrived.count()).toBe(2);

  for (const words of ["handle fell off", "spout drips"]) {
    await page.goto(`${url}/${uploads}/documents?q=${encodeURIComponent(words)}`);
    await page.locator("mark", { hasText: words }).first().waitFor();
  }
});
