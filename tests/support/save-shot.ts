import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";

/** Writes tests/.output/<name>.png once the fonts are there, and returns its path. */
export async function saveShot(page: Page, name: string, { fullPage = true } = {}): Promise<string> {
  const folder = path.resolve("tests/.output");
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage, animations: "disabled" });
  return file;
}
