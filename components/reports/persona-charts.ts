import type { BarSpec, IntervalsSpec } from "@/components/charts/chart-spec";
import type { PersonaWords } from "@/components/reports/persona-words";
import type { ReportBlock } from "@/components/reports/report-document";
import type { ReportPersona } from "@/lib/domain/reports/report-content";
import { pickName } from "@/lib/format/pick-name";

const NEEDS = 8;
const BOUGHT = 5;

/** The needs that a persona has more or less often than the others. */
export function personaNeeds(
  persona: ReportPersona,
  { locale, tell, count, times }: PersonaWords,
): ReportBlock[] {
  const shown = persona.needs.slice(0, NEEDS).sort((a, b) => b.ratio - a.ratio);
  if (shown.length === 0) return [];
  const surest = persona.needs.find(({ low }) => low > 1);
  const spec: IntervalsSpec = {
    kind: "intervals",
    rowLabel: tell("personas", "needs.need"),
    valueLabel: tell("personas", "needs.axis"),
    format: "times",
    log: true,
    rows: shown.map((need) => ({
      label: pickName(need, locale),
      ...{ value: need.ratio, low: need.low, high: need.high, strong: need.low > 1 },
      ...(need.low > 1 || need.high < 1 ? { colour: persona.key } : {}),
      note: `${times(need.ratio)}×  ${count(need.inside)} / ${count(need.ofInside)}`,
    })),
  };
  const title = surest
    ? tell("personas", "needs.finding", {
        need: pickName(surest, locale),
        times: times(surest.ratio),
        low: times(surest.low),
        high: times(surest.high),
      })
    : tell("personas", "needs.none");
  return [{ kind: "chart", title, note: tell("personas", "needs.description"), spec, wide: true }];
}

/** The categories or products that a persona buys more often than the others. */
export function personaBought(
  persona: ReportPersona,
  what: "categories" | "products",
  { tell, count, times }: PersonaWords,
): ReportBlock[] {
  const shown = persona[what].slice(0, BOUGHT).sort((a, b) => b.inside / b.ofInside - a.inside / a.ofInside);
  const [first] = shown;
  if (!first) return [];
  const surest = persona[what].find(({ low }) => low > 1);
  const others = tell("personas", "bought.others", { count: count(first.ofOutside) });
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: tell("personas", `bought.${what}.row`),
    valueLabel: tell("personas", "bought.axis"),
    markLabel: others,
    format: "percent",
    rows: shown.map((row) => ({
      label: row.name,
      value: row.inside / Math.max(1, row.ofInside),
      mark: row.outside / Math.max(1, row.ofOutside),
      colour: persona.key,
      strong: row.low > 1,
      note: `${times(row.ratio)}×  ${count(row.inside)} / ${count(row.ofInside)}`,
    })),
  };
  const title = surest
    ? tell("personas", `bought.${what}.finding`, {
        name: surest.name,
        times: times(surest.ratio),
        low: times(surest.low),
        high: times(surest.high),
      })
    : tell("personas", `bought.${what}.none`);
  const note = tell("reports", "personas.bought", {
    what: tell("personas", `bought.${what}.description`),
    others,
  });
  return [{ kind: "chart", title, note, spec, wide: what === "products" }];
}
