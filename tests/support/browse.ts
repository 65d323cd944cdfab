import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "@/lib/services/reports/browser/launch-browser";
import { openPage, settled, type Visit } from "@/tests/support/open-page";
import { saveShot } from "@/tests/support/save-shot";

export interface Visitor {
  /** A new window, with its own cookies, at this path. */
  open(path: string, visit?: Visit): Promise<Page>;
  /** What a journey provokes on purpose and the browser therefore complains of. */
  expectComplaint(pattern: RegExp): void;
}

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
    async open(path, visit) {
      const page = await openPage(browser, product, visit);
      contexts.push(page.context());
      listen(page, new URL(product.url).origin, (complaint) => complaints.push(complaint));
      await page.goto(product.url + path);
      await settled(page);
      return page;
    },
  };
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
