import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say } from "@/tests/support/say";

const visitor = browse();
const { shop } = inject("product");

it("reaches the content by the first key, past the navigation", async () => {
  const page = await visitor.open(`/${shop}/needs`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: say("layout.skip") });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0); // it can be seen while it has the focus
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

it("opens a row by Enter, closes the panel by Escape, and is back on the row", async () => {
  const page = await visitor.open(`/${shop}/needs`);
  const link = page.getByRole("table").getByRole("row").nth(2).getByRole("link").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  expect(new URL(page.url()).searchParams.has("need")).toBe(false);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

it("keeps the focus inside a dialog until Escape, and gives it back", async () => {
  const page = await visitor.open(`/${shop}/needs`);
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  const trigger = page.getByRole("button", { name: say("needs.edit.menu"), exact: true });
  await trigger.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: say("needs.edit.rename") }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(presses % 4 === 3 ? "Shift+Tab" : "Tab");
    const inside = await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null);
    expect(inside).toBe(true);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await trigger.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole("complementary").waitFor(); // one Escape closes one thing
});

it("finds a customer from anywhere by the slash key, the arrows and Enter", async () => {
  const page = await visitor.open(`/${shop}/runs`);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: say("layout.search.label") });
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type("C10007");
  const option = page.getByRole("option", { name: /C10007/ }).last();
  await option.waitFor();
  for (let presses = 0; presses < 10; presses++) {
    if ((await option.getAttribute("aria-selected")) === "true") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "C10007" }).waitFor();
});
