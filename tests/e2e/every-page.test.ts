import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { LOCALES } from "@/lib/format/locale";
import { axeFindings, bareKeys, overhang } from "@/tests/support/audit-page";
import { browse } from "@/tests/support/browse";
import { firstLink } from "@/tests/support/first-link";
import { settled } from "@/tests/support/open-page";

const visitor = browse();
const product = inject("product");
const { url, shop, uploads, empty } = product;
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

const of = (workspace: string) => (path: string) => `/${workspace}${path}`;
/** Pages whose address holds what a run or an import made: where a link to one stands, and what it looks like. */
const LINKED: readonly (readonly [page: string, link: RegExp])[] = [
  ["/needs", /\/needs\?need=\d+/],
  ["/needs?type=complaint", /\/needs\?type=complaint&need=\d+/],
  ["/needs?language=en&period=13&against=before", /\/needs\?language=en&period=13&against=before&need=\d+/],
  ["/needs?group=theme", /\/needs\/themes\/\d+/],
  ["", /\/needs\/\d+/],
  ["/documents?source=review", /\/documents\/\d+/],
  ["/documents?source=dialogue", /\/documents\/\d+/],
  ["/documents", /\/customers\/\d+/],
  ["/documents", /\/products\/\d+/],
  ["/personas", /\/personas\/\d+/],
  ["/recommendations", /\/recommendations\?customer=\d+/],
  ["/data", /\/data\/imports\/\d+/],
  ["/runs", /\/runs\/\d+/],
];
const FIXED = [
  "",
  "/needs",
  "/documents",
  "/personas",
  "/map",
  "/recommendations",
  "/recommendations/evaluation",
  "/data",
  "/runs",
  "/settings",
  "/settings/members",
  "/settings/api-keys",
  "/settings/account",
  "/settings/privacy",
  "/privacy",
  "/reports",
  "/data/health",
  "/data/mappings",
  "/needs/history",
  "/search",
  "/search?q=price",
  "/search/queries",
  "/nothing-here",
];
const paths: string[] = [];

beforeAll(async () => {
  const linked = await Promise.all(LINKED.map(([page, link]) => firstLink(product, page, link)));
  paths.push(
    ...FIXED.map(of(shop)),
    ...new Set(linked),
    ...FIXED.slice(0, 9).map(of(empty)),
    `/${uploads}/data`,
  );
});

/** All that is wrong with a page as it stands, in both themes and at both widths. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${where}: ${line}`));
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    note(`${size.width}`, await axeFindings(page));
    const over = await overhang(page);
    if (over > 0) found.push(`${size.width}: ${over} px wider than the window`);
    await page.evaluate(() => {
      document.documentElement.dataset.theme = "dark";
    });
    note(`${size.width} dark`, await axeFindings(page, "contrast"));
    await page.evaluate(() => {
      document.documentElement.dataset.theme = "light";
    });
  }
  note("text", await bareKeys(page));
  return found;
}

describe.each(LOCALES)("every page in %s", (locale) => {
  it("is accessible in light and dark, wide and narrow, fits, and has all its words", async () => {
    visitor.expectComplaint(/404/); // of the page that does not exist
    const queue = [...paths];
    const found: Record<string, string[]> = {};
    const walk = async () => {
      const page = await visitor.open(`/${shop}`, { locale });
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(url + path);
        await settled(page);
        const faultsHere = await faults(page);
        if (faultsHere.length > 0) found[path] = faultsHere;
      }
    };
    await Promise.all([walk(), walk()]);
    expect(found).toEqual({});
  });
});
