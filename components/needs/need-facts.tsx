import { useLocale, useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { NeedDetail } from "@/lib/domain/needs/need-row";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { SENTIMENT_CLASSES } from "@/lib/domain/needs/sentiment-class";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface NeedFactsProps {
  workspace: string;
  need: NeedDetail;
  /** Mentions of the whole run. */
  allMentions: number;
}

const TERMS = 8;

/** The figures of a need with what they are parts of; each leads to its rows. */
export function NeedFacts({ workspace, need, allMentions }: NeedFactsProps) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const stars = (value: number) => formatSigned(value, locale, { digits: 2 });
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
        { label: t("facts.share"), value: formatRate(need.mentions, allMentions, locale) },
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
        ...(need.theme
          ? [
              {
                label: t("facts.theme"),
                value: (
                  <TextLink look="plain" href={needsHref(workspace, { theme: need.theme.key })}>
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
