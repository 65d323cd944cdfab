import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface WhyThisManyProps {
  choice: NonNullable<RunMetrics["personas"]>;
  className?: string;
}

/** How well each number of groups separates the customers, with the chosen one marked. */
export function WhyThisMany({ choice, className }: WhyThisManyProps) {
  const t = useTranslations("personas.choice");
  const locale = useLocale();
  const { k, silhouette, curve } = choice;
  const best = curve.reduce((top, point) => (point.silhouette > top.silhouette ? point : top), {
    k,
    silhouette,
  });
  const figure = (value: number) => formatDecimal(value, locale, 3);
  const spec: LineSpec = {
    kind: "line",
    x: curve.map((point) => String(point.k)),
    xLabel: t("groups"),
    valueLabel: t("axis"),
    format: "decimal3",
    zero: false,
    series: [{ name: t("silhouette"), values: curve.map((point) => point.silhouette), colour: 1 }],
    marks: [
      {
        at: Math.max(
          0,
          curve.findIndex((point) => point.k === k),
        ),
        text: t("chosen", { k }),
      },
    ],
  };
  const words = { k, best: best.k, value: figure(silhouette), top: figure(best.silhouette) };
  return (
    <Chart
      title={best.k === k ? t("titleBest", words) : t("titleNear", words)}
      description={t("description")}
      spec={spec}
      name="personas-silhouette"
      footer={<span>{t("rule")}</span>}
      {...(className ? { className } : {})}
    />
  );
}
