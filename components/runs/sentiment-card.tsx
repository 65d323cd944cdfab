import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import type { SentimentMetrics } from "@/lib/domain/run/run-metrics";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";

export interface SentimentCardProps {
  sentiment: SentimentMetrics;
  /** When the run ended; null while it goes on. */
  at: Date | null;
  timeZone: string;
}

/** What the run's sentiment was learnt from, when, and how good it is on texts that it did not learn from. */
export function SentimentCard({ sentiment, at, timeZone }: SentimentCardProps) {
  const t = useTranslations("runs.sentiment");
  const locale = useLocale();
  const { method, ratings, good, check } = sentiment;
  const when = at ? formatDateTime(at, locale, timeZone) : t("now");
  if (method === "seeds" || !check)
    return (
      <Card title={t("title")} description={t("when", { when })}>
        <p className="text-ink-2 text-sm">{t(method, { ratings: formatCount(ratings, locale) })}</p>
      </Card>
    );
  const percent = (share: number) => formatPercent(share, locale);
  return (
    <Card title={t("title")} description={t("when", { when })}>
      <Facts
        className="mb-2"
        items={[
          {
            label: t("learntFrom"),
            value: formatCount(ratings, locale),
            note:
              good === undefined
                ? undefined
                : t("sides", { good: formatCount(good, locale), bad: formatCount(ratings - good, locale) }),
          },
          {
            label: t("balanced"),
            value: percent(check.balancedAccuracy),
            note: t("balancedNote"),
          },
          {
            label: t("accuracy"),
            value: percent(check.accuracy),
            note: t("right", {
              right: formatCount(Math.round(check.accuracy * check.texts), locale),
              texts: formatCount(check.texts, locale),
            }),
          },
          {
            label: t("auc"),
            value: formatDecimal(check.auc, locale, 3),
            note: t("aucNote"),
          },
          {
            label: t("calibration"),
            value: formatDecimal(check.calibrationError, locale, 3),
            note: t("uncalibrated", { error: formatDecimal(check.uncalibratedError, locale, 3) }),
          },
        ]}
      />
      <p className="text-ink-2 text-xs">{t("how", { folds: formatCount(check.folds, locale) })}</p>
    </Card>
  );
}
