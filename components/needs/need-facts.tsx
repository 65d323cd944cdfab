import { useLocale, useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { firstWeek } from "@/lib/domain/needs/first-week";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { SENTIMENT_CLASSES } from "@/lib/domain/needs/sentiment-class";
import { shareInterval } from "@/lib/domain/needs/share-interval";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface NeedFactsProps {
  workspace: string;
  need: NeedRow;
  /** Mentions of the whole run, and the customers that they are by. */
  allMentions: number;
  allCustomers: number;
  timeZone: string;
}

const TERMS = 8;

/** The figures of a need with what they are parts of; each leads to its rows. */
export function NeedFacts({ workspace, need, allMentions, allCustomers, timeZone }: NeedFactsProps) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const stars = (value: number) => formatSigned(value, locale, { digits: 2 });
  const percent = (share: number) => formatPercent(share, locale);
  const rateOf = (part: number, whole: number) => {
    const { low, high } = shareInterval(part, whole);
    return { rate: formatRate(part, whole, locale), low: percent(low), high: percent(high) };
  };
  const first = firstWeek(need);
  const { ratingEffect, ratingLow, ratingHigh, trend, trendP } = need;
  return (
    <KeyValues
      items={[
        {
          label: t("facts.mentions"),
          value: (
            <TextLink look="plain" href={documentsHref(workspace, { need: need.key })}>
              {t("facts.mentionsValue", {
                mentions: count(need.mentions),
                documents: count(need.documents),
                customers: count(need.customers),
              })}
            </TextLink>
          ),
        },
        {
          label: t("facts.share"),
          value: t("facts.rate", rateOf(need.mentions, allMentions)),
        },
        {
          label: t("facts.customers"),
          value: t("facts.rate", rateOf(need.customers, allCustomers)),
        },
        {
          label: t("facts.sentiment"),
          value: (
            <span className="flex flex-wrap justify-end gap-x-1.5 leading-6">
              {SENTIMENT_CLASSES.map((sentiment) => (
                <TextLink
                  key={sentiment}
                  look="plain"
                  href={documentsHref(workspace, { need: need.key, sentiment })}
                >
                  {t(`facts.${sentiment}`, {
                    share: formatPercent(need[sentiment] / Math.max(1, need.mentions), locale, 0),
                    count: count(need[sentiment]),
                  })}
                </TextLink>
              ))}
            </span>
          ),
        },
        {
          label: t("facts.effect"),
          value:
            ratingEffect === null || ratingLow === null || ratingHigh === null
              ? t("effect.none")
              : t("effect.label", {
                  value: stars(ratingEffect),
                  low: stars(ratingLow),
                  high: stars(ratingHigh),
                }),
        },
        {
          label: t("facts.trend"),
          value:
            trend === null || trendP === null
              ? t("trend.tooFew")
              : t("facts.trendValue", {
                  change: formatSigned(trend, locale, { percent: true }),
                  p: formatDecimal(trendP, locale, 3),
                }),
        },
        {
          label: t("facts.first"),
          value: first
            ? t("facts.firstWeek", { date: formatDate(first, locale, timeZone) })
            : t("facts.firstLong"),
        },
        ...(need.theme
          ? [
              {
                label: t("facts.theme"),
                value: (
                  <TextLink look="plain" href={`/${workspace}/needs/themes/${need.theme.key}`}>
                    {pickName(need.theme, locale)}
                  </TextLink>
                ),
              },
            ]
          : []),
        { label: t("facts.terms"), value: need.terms.slice(0, TERMS).join(t("listSeparator")) },
      ]}
    />
  );
}
