import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { axeFindings } from "@/tests/support/audit-page";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { url, uploads } = inject("product");

const LINES = 24;
const HEADER = "order_id,customer_id,sku,ordered_at,quantity,unit_price";
/** Order lines that no other file of the tests has. */
const orders = (prefix: string) =>
  [
    HEADER,
    ...Array.from(
      { length: LINES },
      (_, n) =>
        `${prefix}-${n},${prefix}-C${n % 6},${prefix}-P${n % 5},2026-04-${10 + (n % 18)} 09:30:00,${1 + (n % 3)},${12 + n}`,
    ),
  ].join("\n");
const products = (prefix: string) =>
  [
    "sku,title,category,list_price,stock",
    ...Array.from({ length: 5 }, (_, n) => `${prefix}-P${n},Lantern number ${n},Lights,${20 + n},${n * 4}`),
  ].join("\n");

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${url}/${uploads}/data`);
  await settled(page);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.waitForURL(/\/data\/imports\/\d+$/);
}

async function start(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: say("import.match.start") });
  await button.waitFor();
  await button.click();
}

/** The figures of the balance, once it stands. */
async function balance(page: Page): Promise<Record<string, number>> {
  await page.getByText(say("import.balance.addsUp"), { exact: true }).waitFor();
  const text = await textOf(page.getByRole("main"));
  return Object.fromEntries(
    ["read", "added", "rejected"].map((name) => {
      const [, figure = "-1"] = new RegExp(`([\\d,]+)\\s+${say(`import.balance.${name}`)}`).exec(text) ?? [];
      return [name, Number(figure.replaceAll(",", ""))];
    }),
  );
}

it("takes the tables of an archive that were chosen, each with its own columns and balance", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  const archive = zipSync({
    "orders.csv": strToU8(orders("ZIP")),
    "products.csv": strToU8(products("ZIP")),
    "notes.csv": strToU8("a,b\n1,2\n"),
  });
  await choose(page, "shop.zip", Buffer.from(archive));
  await page.getByRole("table", { name: say("import.parts.label") }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(say("import.parts.take", { table: "notes.csv" })).uncheck();
  await page.getByRole("button", { name: say("import.parts.go", { count: 2 }) }).click();

  const tabs = page.getByRole("navigation", { name: say("import.parts.tabs") });
  await tabs.waitFor();
  expect(await tabs.getByRole("link").allInnerTexts()).toEqual(["orders.csv", "products.csv"]);
  await start(page);
  // The next table whose columns wait comes by itself.
  await tabs.locator("[aria-current=page]", { hasText: "products.csv" }).waitFor();
  await page.getByLabel(say("import.match.fieldFor", { column: "stock" })).waitFor();
  await start(page);
  expect(await balance(page)).toEqual({ read: 5, added: 5, rejected: 0 });
  await tabs.getByRole("link", { name: "orders.csv" }).click();
  await tabs.locator("[aria-current=page]", { hasText: "orders.csv" }).waitFor();
  expect(await balance(page)).toEqual({ read: LINES, added: LINES, rejected: 0 });
});

it("offers a saved mapping for a file of the same shape, and brings a deleted one back", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  await choose(page, "april.csv", Buffer.from(orders("SAVE")));
  await page.getByLabel(say("import.match.fieldFor", { column: "unit_price" })).selectOption("");
  await page.getByRole("button", { name: say("import.saved.save") }).click();
  await page.getByRole("dialog").getByLabel(say("import.saved.name")).fill("April orders");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("common.save"), exact: true })
    .click();
  await page
    .getByText(say("import.saved.done", { name: "April orders" }))
    .first()
    .waitFor();

  await choose(page, "may.csv", Buffer.from(orders("MAY")));
  const price = page.getByLabel(say("import.match.fieldFor", { column: "unit_price" }));
  expect(await price.inputValue()).toBe("price");
  await page.getByRole("button", { name: say("import.saved.use", { name: "April orders" }) }).click();
  await page.getByText(say("import.saved.inUse", { name: "April orders" })).waitFor();
  await expect.poll(() => price.inputValue(), { timeout: 30_000 }).toBe("");

  await page.getByRole("link", { name: say("import.saved.manage") }).click();
  const row = page.getByRole("row", { name: /April orders/ });
  await row.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await row.getByRole("button", { name: say("import.saved.deleteNamed", { name: "April orders" }) }).click();
  await row.waitFor({ state: "detached" });
  await page.getByRole("button", { name: say("common.undo") }).click();
  await row.waitFor();
});

it("undoes an import after saying exactly what goes, and marks it in the list", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  await choose(page, "undone.csv", Buffer.from(orders("UNDO")));
  await start(page);
  expect(await balance(page)).toEqual({ read: LINES, added: LINES, rejected: 0 });

  await page.getByRole("button", { name: say("import.undo.label") }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(say("import.undo.tables.order_line", { rows: LINES, count: String(LINES) }))
    .waitFor();
  await dialog.getByText(say("import.undo.tables.product", { rows: 5, count: "5" })).waitFor();
  await dialog.getByText(say("import.undo.tables.customer", { rows: 6, count: "6" })).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: say("import.undo.label") }).click();
  await page.getByRole("heading", { name: say("import.undone.title", { file: "undone.csv" }) }).waitFor();
  const gone = LINES + 5 + 6;
  await page
    .getByText(new RegExp(`\\b${gone} rows are gone`))
    .first()
    .waitFor();

  await page.goto(`${url}/${uploads}/data?status=undone&q=undone.csv`);
  await settled(page);
  const listed = page.getByRole("row", { name: /undone\.csv/ }).first();
  expect(await textOf(listed)).toContain(say("import.statuses.undone"));
});
