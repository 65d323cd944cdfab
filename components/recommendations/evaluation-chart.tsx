import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { IntervalsSpec } from "@/components/charts/chart-spec";
import { modelName } from "@/components/recommendations/model-name";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatSigned } from "@/lib/format/format-signed";

export interface EvaluationChartProps {
  result: NonNullable<RunMetrics["recommend"]>;
  run: number;
  className?: string;
}

/** NDCG of every model with its interval; popularity's is shaded behind them. */
export function EvaluationChart({ result, run, className }: EvaluationChartProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { models, best, difference, beatsPopularity, k, users } = result;
  const popularity = models.find(({ name }) => name === "popularity");
  const sorted = [...models].sort((a, b) => b.ndcg.value - a.ndcg.value);
  const signed = (value: number) => formatSigned(value, locale, { digits: 3 });
  const verdict = beatsPopularity ? "beats" : difference.high < 0 ? "lost" : "same";
  const spec: IntervalsSpec = {
    kind: "intervals",
    rowLabel: t("evaluation.model"),
    valueLabel: t("evaluation.axis", { k, users: formatCount(users, locale) }),
    format: "decimal3",
    ...(popularity ? { reference: popularity.ndcg } : {}),
    rows: sorted.map((model) => ({
      label: modelName(model.name, t),
      value: model.ndcg.value,
      low: model.ndcg.low,
      high: model.ndcg.high,
      strong: model.name === best,
      ...(model.name === best ? { colour: 1 } : {}),
      note: formatDecimal(model.ndcg.value, locale, 3),
    })),
  };
  return (
    <Chart
      title={t(`evaluation.${verdict}`, {
        model: modelName(best, t),
        difference: formatDecimal(Math.abs(difference.value), locale, 3),
        k,
      })}
      description={t("evaluation.interval", {
        low: signed(difference.low),
        high: signed(difference.high),
        users: formatCount(users, locale),
      })}
      spec={spec}
      name={`run-${run}-ndcg`}
      footer={<span>{t("evaluation.shaded")}</span>}
      {...(className ? { className } : {})}
    />
  );
}
