import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatDecimal } from "@/lib/format/format-decimal";

type Choice = NonNullable<RunMetrics["personas"]>;

export interface WhyThisManyProps {
  choice: Choice;
  className?: string;
}

/** How three judges see each number of groups, each as a share of its best, with the chosen one marked. */
export function WhyThisMany({ choice, className }: WhyThisManyProps) {
  const t = useTranslations("personas.choice");
  const locale = useLocale();
  const { k, curve, outliers } = choice;
  const judges = (["silhouette", "gap", "stability"] as const).filter((judge) =>
    curve.every((point) => point[judge] !== undefined),
  );
  const spec: LineSpec = {
    kind: "line",
    x: curve.map((point) => String(point.k)),
    xLabel: t("groups"),
    valueLabel: t("axis"),
    format: "percent0",
    series: judges.map((judge, i) => {
      const best = Math.max(1e-9, ...curve.map((point) => point[judge] ?? 0));
      return {
        name: t(judge),
        values: curve.map((point) => Math.max(0, point[judge] ?? 0) / best),
        colour: i + 1,
      };
    }),
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
  const own = curve.find((point) => point.k === k);
  return (
    <Chart
      title={
        own?.stability === undefined
          ? t("title", { k })
          : t("titleStable", { k, stability: formatDecimal(own.stability, locale, 2) })
      }
      description={t("description")}
      spec={spec}
      name="personas-number"
      footer={
        <span>
          {t("rule")} {outliers === undefined ? null : t("outliers", { count: outliers })}
        </span>
      }
      {...(className ? { className } : {})}
    />
  );
}
