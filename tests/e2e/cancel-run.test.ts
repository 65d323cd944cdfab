import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop } = inject("product");

it("starts a run, shows how far it is, cancels it, and the published one stays", async () => {
  const page = await visitor.open(`/${shop}/runs`, { as: "analyst" });
  await page.getByRole("button", { name: say("runs.start") }).click();
  await page.waitForURL(/\/runs\/\d+$/);
  const number = Number(page.url().split("/").pop());
  expect(number).toBeGreaterThan(1);
  const bar = page.getByRole("progressbar", { name: say("runs.progressLabel", { number }) });
  await bar.waitFor();

  await page.getByRole("button", { name: say("runs.cancel") }).click();
  const dialog = page.getByRole("dialog", { name: say("runs.cancelTitle", { number }) });
  await dialog.getByRole("button", { name: say("runs.cancel") }).click();
  await page.getByRole("heading", { level: 1, name: say("runs.findings.cancelled", { number }) }).waitFor();
  await bar.waitFor({ state: "detached" });

  await page
    .getByRole("link", { name: say("runs.title"), exact: true })
    .first()
    .click();
  const rows = page.getByRole("table").getByRole("row");
  expect(await textOf(rows.filter({ hasText: say("runs.run", { number }) }))).toContain(
    say("runs.statuses.cancelled"),
  );
  const published = rows.filter({ hasText: say("runs.published") });
  expect(await textOf(published)).toContain(say("runs.run", { number: 1 }));
  await page
    .getByRole("navigation")
    .getByText(say("layout.publishedRun", { number: 1 }))
    .waitFor();
});
