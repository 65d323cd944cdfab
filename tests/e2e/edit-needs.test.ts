import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { axeFindings } from "@/tests/support/audit-page";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop } = inject("product");

/** The links that open a need, in the table's order. */
const names = (page: Page) => page.getByRole("table").locator('a[id^="need-"]');

async function choose(page: Page, item: string) {
  await page.getByRole("button", { name: say("needs.edit.menu"), exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

it("merges two needs for everyone, and parts them again", async () => {
  const page = await visitor.open(`/${shop}/needs`, { as: "analyst" });
  const [first, second] = [await textOf(names(page).nth(0)), await textOf(names(page).nth(1))];
  await names(page).nth(0).click();
  await page.getByRole("complementary").getByRole("heading", { name: first, exact: true }).waitFor();
  await choose(page, say("needs.edit.merge"));
  const dialog = page.getByRole("dialog");
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByLabel(say("needs.edit.findNeed")).fill(second);
  await dialog.getByRole("checkbox", { name: second, exact: true }).check();
  await dialog.getByRole("button", { name: say("needs.edit.mergeSave", { count: 1 }) }).click();
  await dialog.waitFor({ state: "hidden" });
  // A toast waits while the pointer is on it.
  const undo = page.getByRole("button", { name: say("common.undo") });
  await undo.hover();

  const other = await visitor.open(`/${shop}/needs`, { as: "viewer" });
  expect(await names(other).allTextContents()).not.toContain(second);
  expect(await other.getByRole("button", { name: say("needs.edit.menu"), exact: true }).count()).toBe(0);
  const history = await visitor.open(`/${shop}/needs/history`, { as: "viewer" });
  await history.getByText(second).first().waitFor();
  expect(await history.getByRole("button", { name: say("common.undo") }).count()).toBe(0);

  await undo.click();
  await page.getByText(say("needs.edit.undone"), { exact: true }).waitFor();
  await other.reload();
  await settled(other);
  expect(await names(other).allTextContents()).toContain(second);
});

it("splits a part off, and takes it back from the history", async () => {
  const page = await visitor.open(`/${shop}/needs`, { as: "analyst" });
  await names(page).nth(0).click();
  await choose(page, say("needs.edit.split"));
  const dialog = page.getByRole("dialog");
  const mention = dialog.getByRole("checkbox").first();
  await mention.check();
  await dialog.getByLabel(say("needs.rename.nameEn")).fill("A part of its own");
  await dialog.getByRole("button", { name: say("needs.edit.splitSave", { count: 1 }) }).click();
  await page
    .getByRole("complementary")
    .getByRole("heading", { name: "A part of its own", exact: true })
    .waitFor();

  const history = await visitor.open(`/${shop}/needs/history`, { as: "analyst" });
  await history.getByText("A part of its own").first().waitFor();
  expect(await axeFindings(history)).toEqual([]);
  await history.getByRole("button", { name: /\d/ }).first().click();
  await history.getByText(say("needs.edit.undone"), { exact: true }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/${shop}/needs?q=part%20of%20its%20own`);
  await settled(page);
  expect(await names(page).count()).toBe(0);
});

it("filters, and keeps the view for everyone", async () => {
  const page = await visitor.open(`/${shop}/needs`, { as: "analyst" });
  await page.getByLabel(say("needs.sentimentFilter"), { exact: true }).selectOption("negative");
  await page.waitForURL(/sentiment=negative/);
  await page.getByLabel(say("needs.period.label"), { exact: true }).selectOption("13");
  await page.waitForURL(/period=13/);
  await page.getByLabel(say("needs.period.against"), { exact: true }).selectOption("before");
  await page.waitForURL(/against=before/);
  await page.getByRole("columnheader", { name: say("needs.table.change") }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: say("needs.views.title") }).click();
  await page.getByRole("menuitem", { name: say("needs.views.save") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("needs.views.name")).fill("What hurts now");
  await dialog.getByLabel(say("needs.views.share")).check();
  await dialog.getByRole("button", { name: say("common.save") }).click();
  await page.getByText(say("needs.views.saved"), { exact: true }).waitFor();

  const other = await visitor.open(`/${shop}/needs`, { as: "viewer" });
  await other.getByRole("button", { name: say("needs.views.title") }).click();
  await other.getByRole("menuitem", { name: "What hurts now" }).click();
  await other.waitForURL(/sentiment=negative&period=13&against=before/);
  await other.getByRole("columnheader", { name: say("needs.table.change") }).waitFor();

  await page.getByRole("button", { name: "What hurts now" }).click();
  await page.getByRole("menuitem", { name: say("needs.views.delete", { name: "What hurts now" }) }).click();
  await page.getByText(say("needs.views.deleted"), { exact: true }).waitFor();
});
