import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { HeatSpec } from "@/components/charts/chart-spec";
import { bandNames, orderNames } from "@/components/personas/grid-names";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { PersonaRow } from "@/lib/domain/persona/persona-row";
import { countSegments, RFM_SEGMENTS } from "@/lib/domain/persona/rfm-segments";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface RfmGridProps {
  personas: readonly PersonaRow[];
}

/** Everybody by last order and number of orders, and how the personas lie in the segments of that grid. */
export function RfmGrid({ personas }: RfmGridProps) {
  const t = useTranslations("personas.rfm");
  const tb = useTranslations("personas.behaviour");
  const locale = useLocale();
  const grids = personas.flatMap(({ summary, ...row }) => (summary ? [{ row, rfm: summary.rfm }] : []));
  const [first] = grids;
  const sum = (band: number, order: number) =>
    grids.reduce((total, { rfm }) => total + (rfm.counts[band]?.[order] ?? 0), 0);
  const cells = first?.rfm.counts.map((row, band) => row.map((_, order) => sum(band, order))) ?? [];
  const total = cells.flat().reduce((all, count) => all + count, 0);
  if (!first || total === 0)
    return (
      <Card title={t("emptyTitle")}>
        <EmptyState title={tb("empty")} body={tb("emptyBody")} />
      </Card>
    );
  const whole: HeatSpec = {
    kind: "heat",
    rowLabel: tb("recency"),
    valueLabel: t("customers"),
    format: "count",
    rows: bandNames(first.rfm.recencyEdges, tb),
    columns: orderNames(first.rfm.frequencyEdges, tb),
    values: cells.map((row) => row.map((count) => count || null)),
  };
  const counted = grids.map(({ row, rfm }) => ({ row, of: countSegments(rfm) }));
  const ordered = counted.map(({ of }) => RFM_SEGMENTS.reduce((all, segment) => all + of[segment], 0));
  const segments: HeatSpec = {
    kind: "heat",
    rowLabel: t("persona"),
    valueLabel: t("share"),
    format: "percent0",
    rows: counted.map(({ row }) => pickName(row, locale)),
    columns: RFM_SEGMENTS.map((segment) => t(`segments.${segment}`)),
    values: counted.map(({ of }, i) =>
      RFM_SEGMENTS.map((segment) => of[segment] / Math.max(1, ordered[i] ?? 0) || null),
    ),
  };
  const best = counted.reduce((sum, { of }) => sum + of.champions, 0);
  return (
    <>
      <Chart
        title={t("title", { share: formatPercent(best / total, locale, 0) })}
        description={t("description", { count: formatCount(total, locale) })}
        spec={whole}
        name="personas-recency-frequency"
      />
      <Chart
        title={t("segmentsTitle")}
        description={t("segmentsDescription")}
        spec={segments}
        name="personas-segments"
      />
    </>
  );
}
