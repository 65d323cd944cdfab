import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say, saying } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { url, shop } = inject("product");

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const firstRow = (page: Page) => page.getByRole("table").getByRole("row").nth(1);

it("leads from a need on the overview to its quotes, to the whole text and back", async () => {
  const page = await visitor.open(`/${shop}`);
  const need = page
    .getByRole("table", { name: say("overview.moved.label") })
    .getByRole("link")
    .first();
  const name = await textOf(need);
  await need.click();
  await page.waitForURL(/\/needs\/\d+$/);
  await settled(page);
  expect(await textOf(heading(page))).toContain(name);

  const quote = page.getByRole("figure").first();
  const marked = await textOf(quote.locator("mark"));
  await quote.getByRole("link", { name: saying("common.quote.row", ["row"]) }).click();
  await page.waitForURL(/\/documents\/\d+$/);
  await settled(page);
  expect(await textOf(page.getByRole("main"))).toContain(marked.trim().slice(0, 20));

  await page.goBack();
  await page.waitForURL(/\/needs\/\d+$/);
  await settled(page);
  expect(await textOf(heading(page))).toContain(name);
});

it("shows behind a count of mentions as many mentions", async () => {
  const page = await visitor.open(`/${shop}/needs`);
  const link = firstRow(page).getByRole("link", { name: saying("needs.table.mentionsLabel", ["count"]) });
  const count = await textOf(link);
  await link.click();
  await page.waitForURL(/\/documents\?need=\d+$/);
  await page.getByText(new RegExp(`^${count} mentions of `)).waitFor();
});

it("narrows the documents by each filter, keeps them in the address and lets go of them", async () => {
  const page = await visitor.open(`/${shop}/documents`);
  const items = page.getByRole("list", { name: say("documents.list") }).getByRole("listitem");
  await page
    .getByLabel(say("documents.filter.source"))
    .selectOption({ label: say("documents.source.dialogue") });
  await page.waitForURL(/source=dialogue/);
  await page.getByLabel(say("documents.filter.sentiment")).selectOption("negative");
  await page.waitForURL(/sentiment=negative/);
  await page.reload();
  await settled(page);
  const texts = await items.allInnerTexts();
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !/Dialogue/.test(text))).toEqual([]);

  await page.getByRole("searchbox", { name: say("documents.search") }).fill("nobody would write zzyzx");
  // By meaning, something may always be near.
  await page.getByRole("link", { name: say("documents.by.words") }).click();
  await page.waitForURL(/by=words/);
  await page.getByText(say("documents.empty.found")).waitFor();
  await page.getByRole("link", { name: say("documents.empty.clear") }).click();
  await page.waitForURL(`${url}/${shop}/documents`);
  await items.first().waitFor();
});

it("says what a customer said behind a word that is searched for", async () => {
  const page = await visitor.open(`/${shop}/documents`);
  await page.getByRole("searchbox", { name: say("documents.search") }).fill("price");
  await page.waitForURL(/q=price/);
  const marks = page.getByRole("list", { name: say("documents.list") }).locator("mark");
  await marks.first().waitFor();
  expect((await textOf(marks.first())).toLowerCase()).toBe("price");
});
