import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { url, uploads } = inject("product");

const GOOD = 40;
const HEADER = "review_id,customer_id,sku,review_text,stars,written_at";
const good = Array.from(
  { length: GOOD },
  (_, n) =>
    `R-${n},C-${n % 7},SKU-${n % 5},"The lid number ${n} leaks, sadly",${1 + (n % 5)},2026-03-${10 + (n % 20)}`,
);
const BAD = [
  'R-90,C-1,SKU-1,"Eleven stars for this one",11,2026-03-12',
  "R-91,C-2,SKU-2,,,2026-03-13", // says nothing
];
const CSV = [HEADER, ...good, ...BAD].join("\n");

/** Uploads the file and follows the page to where its columns are matched. */
async function upload(page: Page): Promise<void> {
  await page.goto(`${url}/${uploads}/data`);
  await settled(page);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "lid_reviews.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await page.waitForURL(/\/data\/imports\/\d+$/);
  await page.getByRole("button", { name: say("import.match.start") }).waitFor();
}

async function start(page: Page): Promise<Record<string, number>> {
  await page.getByRole("button", { name: say("import.match.start") }).click();
  await page.getByText(say("import.balance.addsUp"), { exact: true }).waitFor();
  const list = await textOf(page.getByRole("main"));
  const figures = ["read", "added", "updated", "duplicate", "rejected"].map((name) => {
    const [, figure = "-1"] = new RegExp(`([\\d,]+)\\s+${say(`import.balance.${name}`)}`).exec(list) ?? [];
    return [name, Number(figure.replaceAll(",", ""))];
  });
  return Object.fromEntries(figures);
}

it("takes a file from the browser to rows that add up, with the rest in quarantine; again, it adds nothing", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  await upload(page);
  const field = async (column: string) => {
    const chosen = page.getByLabel(say("import.match.fieldFor", { column })).locator("option:checked");
    return (await chosen.textContent()) ?? "";
  };
  expect(await field("review_text")).toContain(say("import.fields.text"));
  expect(await field("stars")).toBe(say("import.fields.rating"));
  expect(await field("written_at")).toBe(say("import.fields.time"));
  expect(await field("sku")).toBe(say("import.fields.product"));
  await page.getByText("The lid number 0 leaks, sadly").last().waitFor(); // the preview
  await page.getByText(say("import.before.badTitle", { bad: 2, tried: GOOD + 2 })).waitFor();

  const first = await start(page);
  expect(first).toEqual({ read: GOOD + 2, added: GOOD, updated: 0, duplicate: 0, rejected: 2 });

  const reasons = await page.getByRole("table").last().getByRole("row").allInnerTexts();
  expect(reasons.find((row) => /\bstars\b/.test(row))).toContain(say("import.reasons.outOfRange"));
  expect(reasons.find((row) => row.includes("review_text"))).toContain(say("import.reasons.empty"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: say("import.quarantine.download") }).click(),
  ]);
  const rejected = readFileSync(await download.path(), "utf8");
  expect(rejected).toContain("Eleven stars for this one");
  expect(rejected.trim().split(/\r?\n/)).toHaveLength(1 + BAD.length);

  await page.getByRole("link", { name: say("import.balance.seeReviews") }).click();
  const shown = page.getByRole("list", { name: say("documents.list") });
  await shown
    .getByText(/^The lid number \d+ leaks, sadly$/)
    .first()
    .waitFor();

  await upload(page);
  const again = await start(page);
  expect(again).toEqual({ read: GOOD + 2, added: 0, updated: 0, duplicate: GOOD, rejected: 2 });
});

it("says what is wrong with a file that is no table", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  await page.locator("input[type=file]").setInputFiles({
    name: "report.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 3, 255, 254, 0, 0]),
  });
  await page
    .getByText(/damaged|spreadsheet|not a table/)
    .first()
    .waitFor();
});
