import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say } from "@/tests/support/say";

const visitor = browse();
const { url, shop } = inject("product");

it("turns to Chinese where one is, and stays Chinese", async () => {
  const page = await visitor.open(`/${shop}/needs?type=praise`);
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("heading", { level: 1, name: say("needs.title", {}, "zh"), exact: true }).waitFor();
  expect(page.url()).toBe(`${url}/${shop}/needs?type=praise`);
  await page.getByRole("link", { name: say("layout.nav.runs", {}, "zh") }).click();
  await page.getByRole("heading", { level: 1, name: say("runs.title", {}, "zh"), exact: true }).waitFor();
  await page.reload();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect(await page.title()).toContain(say("runs.title", {}, "zh"));
});

it("turns dark at once, and stays dark", async () => {
  const page = await visitor.open(`/${shop}/runs`);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: say("layout.theme.label") }).click();
  await page.getByRole("menuitem", { name: say("layout.theme.dark") }).click();
  await page.locator("html[data-theme=dark]").waitFor();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
});
