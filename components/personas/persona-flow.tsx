import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { HeatSpec } from "@/components/charts/chart-spec";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaFlowProps {
  before: readonly PersonaRef[];
  now: readonly PersonaRef[];
  moves: readonly { readonly from: number | null; readonly to: number | null; readonly customers: number }[];
  runBefore: number;
}

/** Who was where in the run before, and is where now. */
export function PersonaFlow({ before, now, moves, runBefore }: PersonaFlowProps) {
  const t = useTranslations("personas.flow");
  const locale = useLocale();
  const both = moves.filter(({ from, to }) => from !== null && to !== null);
  const total = both.reduce((sum, { customers }) => sum + customers, 0);
  if (total === 0) return null;
  const stayed = both
    .filter(({ from, to }) => from === to)
    .reduce((sum, { customers }) => sum + customers, 0);
  const fresh = moves.filter(({ from, to }) => from === null && to !== null);
  const spec: HeatSpec = {
    kind: "heat",
    rowLabel: t("before", { run: runBefore }),
    valueLabel: t("customers"),
    format: "count",
    columns: now.map((persona) => pickName(persona, locale)),
    rows: [
      ...before.map((persona) => pickName(persona, locale)),
      ...(fresh.length > 0 ? [t("newcomers")] : []),
    ],
    values: [
      ...before.map(({ key }) =>
        now.map((to) => both.find((move) => move.from === key && move.to === to.key)?.customers ?? 0),
      ),
      ...(fresh.length > 0
        ? [now.map((to) => fresh.find((move) => move.to === to.key)?.customers ?? 0)]
        : []),
    ],
  };
  return (
    <Chart
      title={t("title", { share: formatPercent(stayed / total, locale, 0), run: runBefore })}
      description={t("description", { stayed, total })}
      spec={spec}
      name="personas-flow"
    />
  );
}
