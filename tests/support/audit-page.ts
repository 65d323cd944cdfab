import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { listNamespaces } from "@/messages/load-messages";
import { textOf } from "@/tests/support/text-of";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const KEY = new RegExp(`\\b(?:${listNamespaces("en").join("|")})(?:\\.[a-zA-Z][\\w-]*)+`, "g");
const FILE_ENDING = /\.(?:csv|tsv|jsonl?|xlsx?|txt|gz|zip)$/;

/** What axe finds against WCAG 2.2 AA (and its good habits), a line a rule; `contrast` looks at colours only. */
export async function axeFindings(page: Page, only?: "contrast"): Promise<string[]> {
  const loaded = await page.evaluate(() => "axe" in window);
  if (!loaded) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly:
      only === "contrast"
        ? { type: "rule", values: ["color-contrast"] }
        : { type: "tag", values: [...WCAG_22_AA, "best-practice"] },
    resultTypes: ["violations"],
  };
  const results = await page.evaluate(
    (given) =>
      (
        window as unknown as { axe: { run(node: Document, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(document, given),
    options,
  );
  return results.violations.map(({ id, nodes }) => {
    const shown = nodes
      .slice(0, 3)
      .map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ""})`);
    return `${id} × ${nodes.length}: ${shown.join(" | ")}`;
  });
}

/** How many pixels the page is wider than the window. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Keys that stand where a message should (next-intl shows the key of a message that is missing). */
export async function bareKeys(page: Page): Promise<string[]> {
  const attributes = await page.evaluate(() => {
    const names = ["aria-label", "title", "placeholder", "alt", "data-label"];
    return [...document.querySelectorAll("body *")].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ""),
    );
  });
  const text = [await page.title(), await textOf(page.locator("body")), ...attributes].join("\n");
  return [...new Set(text.match(KEY) ?? [])].filter((key) => !FILE_ENDING.test(key));
}
