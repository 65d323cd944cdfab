import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { PIECE_SIZE } from "@/lib/domain/import/upload";
import { axeFindings } from "@/tests/support/audit-page";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";

const visitor = browse();
const { url, uploads } = inject("product");

const NAME = "long_reviews.csv";
const PIECES = 3;
const row = (n: number) => `R-${n},"${"The handle is loose and squeaks. ".repeat(40)}${n}",${1 + (n % 5)}\n`;
const rows: string[] = ["review_id,review_text,stars\n"];
for (let size = 0; size < (PIECES - 0.5) * PIECE_SIZE; size += row(0).length) rows.push(row(rows.length));
const file = { name: NAME, mimeType: "text/csv", buffer: Buffer.from(rows.join("")) };

/** Holds every piece but the first back until the page is let go; answers which pieces were sent. */
async function holdPieces(page: Page): Promise<string[]> {
  const sent: string[] = [];
  await page.route("**/pieces/*", async (route) => {
    const seq = route.request().url().split("/").at(-1) ?? "";
    if (seq !== "0") return new Promise<void>(() => {});
    sent.push(seq);
    await route.continue();
  });
  return sent;
}

it("pauses an upload, and goes on after the page was closed with what is missing", async () => {
  const page = await visitor.open(`/${uploads}/data`, { as: "analyst" });
  await holdPieces(page);
  await page.locator("input[type=file]").first().setInputFiles(file);
  const list = page.getByRole("list", { name: say("import.upload.list") });
  await list.getByText(/4\.2 MB/).waitFor();
  await list.getByRole("button", { name: say("import.upload.pause") }).click();
  await list.getByRole("button", { name: say("import.upload.again") }).waitFor();

  await page.unrouteAll();
  await page.goto(`${url}/${uploads}/data`);
  await settled(page);
  const open = page.getByRole("list", { name: say("import.upload.open") });
  await open.getByText(NAME).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PUT") sent.push(request.url().split("/").at(-1) ?? "");
  });
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.waitForURL(/\/data\/imports\/\d+$/);
  await page.getByRole("button", { name: say("import.match.start") }).waitFor();
  // The piece that was there is not sent again.
  expect(sent).toEqual(["1", "2"]);
});
