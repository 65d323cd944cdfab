import type { Browser } from "playwright-core";
import { AppError } from "@/lib/domain/errors";
import { launchBrowser } from "@/lib/services/reports/browser/launch-browser";

/** A report takes seconds; what takes longer hangs. */
const MOST_MS = 90_000;

/** Prints pages to A4. */
export type Print = (html: string) => Promise<Buffer>;

/**
 * Opens a browser, lends it for printing and closes it whatever happens, also one that hangs. The pages have no
 * scripts and reach no network. Throws `report.noBrowser` where none starts, `report.tooLong` after a minute and a half.
 */
export async function withPrinter<T>(use: (print: Print) => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const browser = await launchBrowser().catch((cause: unknown) => {
    throw new AppError("report.noBrowser", { reason: String(cause).slice(0, 300) }, "unavailable");
  });
  let late = false;
  const close = () => browser.close().catch(() => {});
  const timer = setTimeout(() => {
    late = true;
    void close();
  }, MOST_MS);
  signal.addEventListener("abort", close);
  try {
    return await use((html) => print(browser, html));
  } catch (error) {
    if (late) throw new AppError("report.tooLong", {}, "unavailable");
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", close);
    await close();
  }
}

async function print(browser: Browser, html: string): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.setContent(html, { timeout: MOST_MS });
    // Faces are in the page, but come into force one by one.
    await page.evaluate("document.fonts.ready.then(() => document.fonts.size)");
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  } finally {
    await context.close();
  }
}
