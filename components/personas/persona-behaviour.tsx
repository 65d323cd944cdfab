import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { HeatSpec } from "@/components/charts/chart-spec";
import { bandNames, orderNames } from "@/components/personas/grid-names";
import { MedianTable } from "@/components/personas/median-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { membersHref } from "@/lib/domain/persona/member-filter";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

export interface PersonaBehaviourProps {
  workspace: string;
  personaKey: number;
  currency: string;
  rfm: PersonaSummary["rfm"];
  numbers: PersonaSummary["numbers"];
}

/** When they last ordered by how often, and medians against all others. */
export function PersonaBehaviour({ workspace, personaKey, currency, rfm, numbers }: PersonaBehaviourProps) {
  const t = useTranslations("personas.behaviour");
  const locale = useLocale();
  const total = rfm.counts.flat().reduce((sum, count) => sum + count, 0);
  const medians = <MedianTable numbers={numbers} currency={currency} />;
  if (total === 0)
    return (
      <Card title={t("emptyTitle")}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
        {numbers.length > 0 ? <div className="mt-3">{medians}</div> : null}
      </Card>
    );
  const bands = bandNames(rfm.recencyEdges, t);
  const orders = orderNames(rfm.frequencyEdges, t);
  const top = rfm.counts
    .flatMap((row, band) => row.map((count, order) => ({ count, band, order })))
    .reduce((best, cell) => (cell.count > best.count ? cell : best), { count: 0, band: 0, order: 0 });
  const spec: HeatSpec = {
    kind: "heat",
    rowLabel: t("recency"),
    valueLabel: t("axis", { count: formatCount(total, locale) }),
    format: "percent0",
    colour: personaKey,
    rows: bands,
    columns: orders,
    values: rfm.counts.map((row) => row.map((count) => (count === 0 ? null : count / total))),
    hrefs: rfm.counts.map((row, band) =>
      row.map((_, order) => membersHref(workspace, personaKey, { band, orders: order })),
    ),
  };
  return (
    <Chart
      title={t("finding", {
        share: formatPercent(top.count / total, locale, 0),
        band: bands[top.band] ?? "",
        orders: orders[top.order] ?? "",
      })}
      description={t("description", { count: formatCount(total, locale) })}
      spec={spec}
      name={`persona-${personaKey}-recency-frequency`}
      legend={medians}
    />
  );
}
