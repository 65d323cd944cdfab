import type { Browser, Page } from "playwright-core";
import { LOCALE_COOKIE, type Locale } from "@/lib/format/locale";
import { THEME_COOKIE, type Theme } from "@/lib/format/theme";
import type { Product, RoleName } from "@/tests/support/product";

export interface Visit {
  /** Who looks; null is nobody. An administrator unless said. */
  readonly as?: RoleName | null;
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

const PATIENCE_MS = 15_000;

/** A new window with its own cookies, still empty. */
export async function openPage(
  browser: Browser,
  product: Product,
  { as = "administrator", locale = "en", theme = "light", width = 1440, height = 900 }: Visit = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: locale === "zh" ? "zh-CN" : "en-GB",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const cookies = [
    ...(as ? product.accounts[as].cookies : []),
    { name: LOCALE_COOKIE, value: locale },
    { name: THEME_COOKIE, value: theme },
  ];
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: product.url })));
  return context.newPage();
}

/**
 * Waits until a page is all there: no skeleton, and nothing that has been streamed and still waits, hidden, to be put
 * in its place. Call it after a navigation and before reading without a waiting locator.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("h1") && !document.querySelector("[aria-busy=true], [hidden][id^='S:']"),
  );
}
