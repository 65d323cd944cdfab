import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop, url } = inject("product");

it("prints a report, shares it with somebody who has no account, and takes the link back", async () => {
  const page = await visitor.open(`/${shop}/reports`, { as: "analyst" });
  await page.getByLabel(say("reports.make.language"), { exact: true }).selectOption("zh");
  await page.getByLabel(say("reports.make.format"), { exact: true }).selectOption("pdf");
  await page.getByRole("button", { name: say("reports.make.submit"), exact: true }).click();
  const download = page.getByRole("link", { name: say("reports.download") }).first();
  await download.waitFor({ timeout: 120_000 });
  const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
  expect(file.suggestedFilename()).toMatch(/-personas-run-\d+-zh\.pdf$/);

  await page
    .getByRole("button", { name: say("reports.share.action"), exact: true })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: say("reports.share.make") }).click();
  const link = await textOf(dialog.getByRole("status").locator("code"));
  await dialog.getByRole("button", { name: say("reports.share.done") }).click();

  const path = new URL(link).pathname;
  const reader = await visitor.open(path, { as: null });
  await reader.getByRole("heading", { level: 1, name: "客群画像报告" }).waitFor();
  expect((await fetch(`${url}${path}/file`)).headers.get("content-type")).toBe("application/pdf");

  await page
    .getByRole("button", { name: say("reports.share.action"), exact: true })
    .first()
    .click();
  await dialog
    .getByRole("button", { name: say("reports.share.revoke") })
    .first()
    .click();
  await dialog.getByText(say("reports.share.revoked")).first().waitFor();
  expect((await fetch(`${url}${path}/file`)).status).toBe(404);
});
