import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { LOCALE_COOKIE, type Locale } from "@/lib/format/locale";
import { THEME_COOKIE, type Theme } from "@/lib/format/theme";
import { launchBrowser, saveShot } from "@/tests/support/browser";
import type { RoleName } from "@/tests/support/product";

export interface Visit {
  /** Who looks; null is nobody. An administrator unless said. */
  readonly as?: RoleName | null;
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

export interface Visitor {
  /** A new window, with its own cookies, at this path. */
  open(path: string, visit?: Visit): Promise<Page>;
  /** What a journey provokes on purpose and the browser therefore complains of. */
  expectComplaint(pattern: RegExp): void;
}

const PATIENCE_MS = 15_000;

/**
 * One real browser a test file, and a rule for all journeys: the console stays silent, nothing is asked of another
 * host, and the server answers nothing with 5xx. Call it at the top of the file.
 */
export function browse(): Visitor {
  const product = inject("product");
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await keepPictures(contexts, task.name);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
    complaints = [];
    expected = [];
    expect(unexpected).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    expectComplaint: (pattern) => expected.push(pattern),
    async open(
      path,
      { as = "administrator", locale = "en", theme = "light", width = 1440, height = 900 } = {},
    ) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: locale === "zh" ? "zh-CN" : "en-GB",
        reducedMotion: "reduce",
      });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      const cookies = [
        ...(as ? product.accounts[as].cookies : []),
        { name: LOCALE_COOKIE, value: locale },
        { name: THEME_COOKIE, value: theme },
      ];
      await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: product.url })));
      const page = await context.newPage();
      listen(page, new URL(product.url).origin, (complaint) => complaints.push(complaint));
      await page.goto(product.url + path);
      await settled(page);
      return page;
    },
  };
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

/** What every open window showed when a journey failed, in tests/.output. */
async function keepPictures(contexts: readonly BrowserContext[], name: string): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  const file = name.replace(/[^\p{L}\d]+/gu, "-").slice(0, 60);
  await Promise.allSettled(pages.map((page, index) => saveShot(page, `${file}-${index + 1}`)));
}

function listen(page: Page, origin: string, complain: (text: string) => void): void {
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    complain(`${page.url()}: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complain(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) complain(`${page.url()} asked ${url.href}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complain(`${page.url()}: ${response.status()} ${response.url()}`);
  });
}
