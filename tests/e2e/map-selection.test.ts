import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say, saying } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop } = inject("product");

const panelOf = (page: Page) => page.getByRole("complementary", { name: say("map.panel.label") });
const everybody = saying("map.panel.everybody.customers", ["size"]);
const selected = /^(\d+|One) customers? selected$/;

/** How many the panel is about. */
async function sizeOf(page: Page, title: RegExp): Promise<number> {
  const text = await textOf(panelOf(page).getByRole("heading", { level: 2, name: title }));
  return text.startsWith("One") ? 1 : Number(/\d+/.exec(text)?.[0]);
}

/** Draws from corner to corner, given as shares of the map's width and height. */
async function drag(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  const box = await page
    .getByRole("img", { name: saying("map.label.customers", ["shown", "groups"]) })
    .boundingBox();
  if (!box) throw new Error("The map is not on the screen");
  const places = corners.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
  const [[x, y] = [0, 0]] = places;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [toX, toY] of places.slice(1)) await page.mouse.move(toX, toY, { steps: 8 });
  await page.mouse.up();
}

it("compares those inside a box or a lasso with the rest, hands them out and lets go of them", async () => {
  const page = await visitor.open(`/${shop}/map`);
  const all = await sizeOf(page, everybody);
  await page.getByRole("button", { name: say("charts.map.box") }).click();
  await drag(page, [
    [0.15, 0.02],
    [0.98, 0.5],
  ]);
  const boxed = await sizeOf(page, selected);
  expect(boxed).toBeGreaterThan(0);
  expect(boxed).toBeLessThan(all);
  await panelOf(page)
    .getByText(new RegExp(`^${boxed} / ${all} `))
    .waitFor();

  await panelOf(page)
    .getByRole("button", { name: say("common.export"), exact: true })
    .click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "CSV" }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(1 + boxed);

  await page.getByRole("button", { name: say("charts.map.lasso") }).click();
  await drag(page, [
    [0.15, 0.02],
    [0.99, 0.02],
    [0.99, 0.99],
    [0.01, 0.99],
    [0.01, 0.45],
  ]);
  await panelOf(page)
    .getByRole("button", { name: say("map.panel.clear") })
    .click();
  expect(await sizeOf(page, everybody)).toBe(all);
});

it("selects by rule what the persona page counts, as points and as rows", async () => {
  const page = await visitor.open(`/${shop}/map`);
  const personas = page.getByLabel(say("map.filters.persona"), { exact: true });
  const [, first] = await personas.locator("option").allTextContents();
  await personas.selectOption({ label: first ?? "" });
  const size = await sizeOf(page, selected);
  await page.getByRole("button", { name: say("map.asTable"), exact: true }).click();
  const table = page.getByRole("table", { name: say("map.table.label.customers") });
  expect(await table.getByRole("row").count()).toBe(1 + Math.min(20, size));

  await panelOf(page)
    .getByRole("link", { name: first ?? "" })
    .click();
  await page.getByText(say("personas.members.title", { size })).waitFor();
});
