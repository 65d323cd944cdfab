import { readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import { axeFindings, bareKeys, overhang } from "@/tests/support/audit-page";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop, empty } = inject("product");

it("says what there is of each kind, and leads from a number to its rows", async () => {
  const page = await visitor.open(`/${shop}/data`, { as: "viewer" });
  await page.getByRole("link", { name: say("layout.nav.health"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: say("health.title") }).waitFor();
  await settled(page);
  expect(await axeFindings(page)).toEqual([]);
  expect(await bareKeys(page)).toEqual([]);

  const row = page.getByRole("row", { name: new RegExp(`^${say("import.kinds.reviews")}`) }).first();
  const count = row.getByRole("link").first();
  const reviews = (await textOf(count)).trim();
  expect(Number(reviews.replaceAll(",", ""))).toBeGreaterThan(0);
  await count.click();
  await page.waitForURL(/\/documents\?source=review/);
  await settled(page);
  expect(await textOf(page.getByRole("main"))).toContain(`${reviews} documents`);
});

it("gives the same figures as a file", async () => {
  const page = await visitor.open(`/${shop}/data/health`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: say("health.download") }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split(/\r?\n/);
  const orders = lines.find((line) =>
    line.startsWith(`${say("health.csv.sections.rows")},${say("import.kinds.orders")},`),
  );
  const [, , , count = "0"] = orders?.split(",") ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  const row = page.getByRole("row", { name: new RegExp(`^${say("import.kinds.orders")}`) }).first();
  expect((await textOf(row)).replaceAll(",", "")).toContain(count);
});

it("fits a phone, and says what to do where there is nothing", async () => {
  const phone = await visitor.open(`/${shop}/data/health`, { locale: "zh", width: 390, theme: "dark" });
  expect(await overhang(phone)).toBe(0);
  expect(await axeFindings(phone, "contrast")).toEqual([]);
  const page = await visitor.open(`/${empty}/data/health`);
  await page.getByText(say("health.empty.title")).waitFor();
  await page.getByRole("link", { name: say("health.empty.action") }).click();
  await page.waitForURL(new RegExp(`/${empty}/data$`));
});
