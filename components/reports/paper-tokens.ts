import type { ChartTheme } from "@/components/charts/chart-look";
import { chartTheme } from "@/components/charts/chart-theme";

/** The light tokens of app/tokens.css, name (without its hyphens) → value. */
export function paperTokens(css: string): ReadonlyMap<string, string> {
  const light = css.slice(css.indexOf(":root {"), css.indexOf("@media"));
  return new Map(
    [...light.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/\s+/g, " ").trim(),
    ]),
  );
}

/** Sets the tokens on everything of a class. */
export function declareTokens(className: string, tokens: ReadonlyMap<string, string>): string {
  return `.${className} { ${[...tokens].map(([name, value]) => `--${name}: ${value};`).join(" ")} }`;
}

/** How charts look by the tokens. */
export function paperTheme(tokens: ReadonlyMap<string, string>): ChartTheme {
  return chartTheme((name) => tokens.get(name) ?? "");
}
