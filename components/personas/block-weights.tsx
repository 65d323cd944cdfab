import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { BarSpec } from "@/components/charts/chart-spec";
import { useKnownName } from "@/components/ui/use-known-name";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";

export interface BlockWeightsProps {
  fusion: NonNullable<RunMetrics["fusion"]>;
}

/** How much each kind of knowledge makes up of the distance between customers, and of how many it is known. */
export function BlockWeights({ fusion }: BlockWeightsProps) {
  const t = useTranslations("personas.weights");
  const name = useKnownName("personas.weights.blocks");
  const locale = useLocale();
  const { customers, found, equal } = fusion;
  const blocks = fusion.blocks.filter(({ known }) => known > 0).sort((a, b) => b.weight - a.weight);
  const [first] = blocks;
  if (!first) return null;
  const figure = (value: number | null) => (value === null ? "–" : formatDecimal(value, locale, 2));
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: t("block"),
    valueLabel: t("weight"),
    format: "percent",
    rows: blocks.map((block) => ({
      label: name(block.name),
      value: block.weight,
      note: t("known", { share: formatPercent(block.known / Math.max(1, customers), locale, 0) }),
    })),
  };
  return (
    <Chart
      title={t("title", { block: name(first.name), share: formatPercent(first.weight, locale, 0) })}
      description={t("description", { trials: fusion.trials })}
      spec={spec}
      name="personas-weights"
      footer={
        <span>
          {t("measures", {
            agreement: figure(found.agreement),
            equalAgreement: figure(equal.agreement),
            stability: figure(found.stability),
            equalStability: figure(equal.stability),
            prediction: figure(found.prediction),
            equalPrediction: figure(equal.prediction),
          })}
        </span>
      }
    />
  );
}
