import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop } = inject("product");

it("renames a need for everyone, and takes it back", async () => {
  const page = await visitor.open(`/${shop}/needs`, { as: "analyst" });
  const link = page.getByRole("table").getByRole("row").nth(1).getByRole("link").first();
  const former = await textOf(link);
  await link.click();
  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { name: former, exact: true }).waitFor();
  await panel.getByRole("button", { name: say("needs.edit.menu"), exact: true }).click();
  await page.getByRole("menuitem", { name: say("needs.edit.rename") }).click();
  const dialog = page.getByRole("dialog", { name: say("needs.rename.title") });
  await dialog.getByLabel(say("needs.rename.nameEn")).fill("Named in a test");
  await dialog.getByRole("button", { name: say("common.save") }).click();
  await panel.getByRole("heading", { name: "Named in a test" }).waitFor();

  const other = await visitor.open(`/${shop}/needs?q=named%20in%20a%20test`, { as: "viewer" });
  await other.getByRole("link", { name: "Named in a test" }).waitFor();

  await page.getByRole("button", { name: say("common.undo") }).click();
  await panel.getByRole("heading", { name: former, exact: true }).waitFor();
  await other.reload();
  await settled(other);
  expect(await other.getByRole("link", { name: "Named in a test" }).count()).toBe(0);
});
