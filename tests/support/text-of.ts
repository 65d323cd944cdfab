import type { Locator } from "playwright-core";

/** What a person reads there: hidden text left out, one line for each line on the screen. Waits for the element. */
export function textOf(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: it is asked of the browser, and the text content holds scripts
  return locator.innerText();
}
