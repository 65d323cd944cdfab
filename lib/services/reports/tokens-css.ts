import { readFileSync } from "node:fs";
import path from "node:path";

let css: string | undefined;

/** The style sheet of the pages' colours and fonts, for what is drawn without a page. */
export function tokensCss(): string {
  css ??= readFileSync(path.join(process.cwd(), "app/tokens.css"), "utf8");
  return css;
}
