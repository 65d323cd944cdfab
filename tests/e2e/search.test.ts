import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop } = inject("product");

it("goes from any page by a key to the search, and to a need by name", async () => {
  const page = await visitor.open(`/${shop}/runs`);
  const field = page.getByRole("combobox", { name: say("layout.search.label") });
  await page.keyboard.press("/");
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  // Enter at once, before anything could be offered.
  await page.keyboard.type("price");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=price$/);
  await settled(page);
  expect(await page.getByRole("searchbox", { name: say("search.field") }).inputValue()).toBe("price");

  const needs = await visitor.open(`/${shop}/needs`);
  const name = await textOf(needs.getByRole("table").getByRole("row").nth(1).getByRole("link").first());
  await needs.keyboard.press("/");
  await needs.keyboard.type(name);
  await needs.getByRole("option", { name }).nth(3).waitFor();
  for (let step = 0; step < 3; step++) await needs.keyboard.press("ArrowDown");
  await needs.keyboard.press("Enter");
  await needs.waitForURL(/\/needs\/\d+$/);
  await needs.getByRole("heading", { level: 1, name }).waitFor();
});

it("leaves single keys alone for who turns them off", async () => {
  const page = await visitor.open(`/${shop}/settings/account`);
  await page.getByLabel(say("settings.shortcuts.label")).uncheck();
  await page.locator("kbd").waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: say("layout.search.label") });
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
});
