import { readFile } from "node:fs/promises";
import { beforeAll, expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { uploads, databaseUrl } = inject("product");
// Whoever was deleted does not come back: each try on a product that stays has a person of its own.
const KEY = `journey-${Date.now().toString(36)}`;
const EMAIL = `${KEY}@mail.example`;

beforeAll(async () => {
  process.env.DATABASE_URL = databaseUrl;
  process.env.NEEDSCAPE_SECRET ??= "only for tests, never outside";
  const { importContent } = await import("@/lib/services/import/import-content");
  const { systemActorOf } = await import("@/lib/services/workspace/system-actor-of");
  const { disconnect } = await import("@/lib/data/disconnect");
  const actor = await systemActorOf(uploads);
  const content = `customer_id,email,age\n${KEY},${EMAIL},41\nstays-1,stays@mail.example,42\n`;
  await importContent(actor, { fileName: "people.csv", kind: "customers", content });
  await disconnect();
});

it("looks a person up by e-mail, hands out what is stored, and deletes it with a receipt", async () => {
  const page = await visitor.open(`/${uploads}/privacy`);
  const lookUp = async (asked: string) => {
    await page.getByLabel(say("privacy.lookup.label")).fill(asked);
    await page.getByRole("button", { name: say("privacy.lookup.submit") }).click();
  };
  await lookUp("nobody@mail.example");
  await page.getByText(say("privacy.lookup.none")).waitFor();
  await lookUp(EMAIL.toUpperCase());
  await page.getByRole("link", { name: KEY }).click();
  await page.getByRole("heading", { level: 1, name: say("privacy.person.title", { key: KEY }) }).waitFor();
  expect(page.url()).not.toContain("mail");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: say("privacy.person.export") }).click(),
  ]);
  expect(await readFile((await download.path()) ?? "", "utf8")).toContain(`"customer": "${KEY}"`);
  expect(download.suggestedFilename()).not.toContain(KEY);

  await page.getByRole("button", { name: say("privacy.person.erase") }).click();
  const dialog = page.getByRole("dialog");
  const key = dialog.getByLabel(say("privacy.erase.key", { key: KEY }));
  await key.fill("stays-1");
  await dialog.getByRole("button", { name: say("privacy.erase.submit") }).click();
  await dialog.getByText(say("errors.privacy.keyDiffers")).waitFor();
  await key.fill(KEY);
  await dialog.getByRole("button", { name: say("privacy.erase.submit") }).click();
  await page.getByText(say("privacy.receipt.scanNone")).waitFor();
  expect(await textOf(page.locator("main"))).not.toContain(KEY);

  await page.goto(page.url().replace(/\/receipts\/\d+$/, ""));
  await settled(page);
  await lookUp(EMAIL);
  await page.getByText(/was deleted on/).waitFor();
  await page.getByRole("button", { name: say("privacy.lookup.searchAgain") }).click();
  await page.getByText(say("privacy.receipt.scanNone")).waitFor();
  await page.goBack();
  await settled(page);
  await lookUp("stays@mail.example");
  await page.getByRole("link", { name: "stays-1" }).waitFor();
});

it("says before each switch what becomes of what is there, and keeps it from all but administrators", async () => {
  const page = await visitor.open(`/${uploads}/settings/privacy`);
  const name = say("privacy.countDuplicates.name");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await row.getByRole("button", { name: say("privacy.switches.turnOn") }).click();
  const confirm = page.getByRole("dialog", { name });
  await confirm.getByRole("button", { name: say("privacy.switches.turnOn") }).click();
  await row.getByText(say("privacy.switches.on"), { exact: true }).waitFor();
  await row.getByRole("button", { name: say("privacy.switches.turnOff") }).click();
  await confirm.getByRole("button", { name: say("privacy.switches.turnOff") }).click();
  await row.getByText(say("privacy.switches.off"), { exact: true }).waitFor();

  const viewer = await visitor.open(`/${uploads}/settings/privacy`, { as: "viewer" });
  await viewer.getByText(say("privacy.onlyAdministrators")).waitFor();
  expect(await viewer.getByRole("button", { name: say("privacy.switches.turnOn") }).count()).toBe(0);
  await viewer.goto(viewer.url().replace("/settings/privacy", "/privacy"));
  await viewer.getByText(say("privacy.onlyEditors")).waitFor();
});
