import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import { ChooseCount, type ChooseCountProps } from "@/components/personas/choose-count";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { formatDecimal } from "@/lib/format/format-decimal";

type Choice = NonNullable<RunMetrics["personas"]>;

export interface WhyThisManyProps {
  workspace: string;
  choice: Choice;
  /** How many a person asked for; null lets the data say. */
  wanted: number | null;
  regrouping: boolean;
  /** Left out for those who may not choose. */
  choose?: ChooseCountProps["choose"] | undefined;
}

/** How three judges see each number of groups, each as a share of its best, with the chosen one marked. */
export function WhyThisMany({ workspace, choice, wanted, regrouping, choose }: WhyThisManyProps) {
  const t = useTranslations("personas.choice");
  const locale = useLocale();
  const { k, curve, outliers } = choice;
  const best = choice.best ?? k;
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
        k !== best
          ? t("byHand", { k, best })
          : own?.stability === undefined
            ? t("title", { k })
            : t("titleStable", { k, stability: formatDecimal(own.stability, locale, 2) })
      }
      description={t("description")}
      spec={spec}
      name="personas-number"
      legend={
        choose ? (
          <ChooseCount
            workspace={workspace}
            counts={curve.map((point) => point.k)}
            wanted={wanted}
            best={best}
            regrouping={regrouping}
            choose={choose}
          />
        ) : undefined
      }
      footer={
        <span>
          {t("rule")} {outliers === undefined ? null : t("outliers", { count: outliers })}{" "}
          {choose ? t("hint") : null}
        </span>
      }
    />
  );
}
