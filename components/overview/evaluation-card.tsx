import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { IntervalsSpec } from "@/components/charts/chart-spec";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import type { Evaluation } from "@/lib/domain/overview/evaluation";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatSigned } from "@/lib/format/format-signed";

export interface EvaluationCardProps {
  workspace: string;
  /** Null when the published run evaluated nothing. */
  evaluation: Evaluation | null;
  className?: string;
}

/** Whether the recommendations are any better than a list of what sells best; a loss is said as plainly as a win. */
export function EvaluationCard({ workspace, evaluation, className }: EvaluationCardProps) {
  const t = useTranslations("overview.evaluation");
  const protocolName = useKnownName("overview.evaluation.protocol");
  const locale = useLocale();
  const place = className ? { className } : {};
  if (!evaluation)
    return (
      <Card title={t("none")} {...place}>
        <EmptyState
          title={t("none")}
          body={t("noneBody")}
          action={<LinkButton href={`/${workspace}/data`}>{t("toData")}</LinkButton>}
        />
      </Card>
    );
  const { difference, k, users, bestNdcg, popularityNdcg, beatsPopularity, protocol } = evaluation;
  const signed = (value: number) => formatSigned(value, locale, { digits: 3 });
  const verdict = beatsPopularity ? "beats" : difference.high < 0 ? "loses" : "ties";
  const spec: IntervalsSpec = {
    kind: "intervals",
    valueLabel: t("axis", { k }),
    format: "decimal3",
    rowLabel: t("list"),
    rows: [
      {
        label: t("own"),
        ...bestNdcg,
        colour: 1,
        strong: true,
        note: formatDecimal(bestNdcg.value, locale, 3),
      },
      { label: t("popularity"), ...popularityNdcg, note: formatDecimal(popularityNdcg.value, locale, 3) },
    ],
    reference: popularityNdcg,
  };
  return (
    <Chart
      title={t(verdict, {
        value: signed(difference.value),
        low: signed(difference.low),
        high: signed(difference.high),
      })}
      description={t("note", {
        k,
        users: formatCount(users, locale),
        protocol: protocolName(protocol),
      })}
      spec={spec}
      name="recommendation-evaluation"
      footer={<TextLink href={`/${workspace}/recommendations/evaluation`}>{t("all")}</TextLink>}
      {...place}
    />
  );
}
