import { useLocale, useTranslations } from "next-intl";
import { Sparkline } from "@/components/ui/sparkline";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { NeedFilter } from "@/lib/domain/needs/need-filter";
import type { CountedNeed } from "@/lib/domain/needs/need-row";
import { shareInterval } from "@/lib/domain/needs/share-interval";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

const SPARK_WEEKS = 13;

export interface MentionsCellProps {
  need: CountedNeed;
  workspace: string;
  filter: NeedFilter;
  of: number;
}

/** How much it is said, of all that the filter leaves. */
export function MentionsCell({ need, workspace, filter, of }: MentionsCellProps) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const count = formatCount(need.mentions, locale);
  const { low, high } = shareInterval(need.mentions, of);
  const percent = (share: number) => formatPercent(share, locale);
  const { product, persona, language, sentiment, from, to } = filter;
  return (
    <span className="flex items-center gap-1.5 sm:justify-end">
      <Sparkline values={need.weekly.slice(-SPARK_WEEKS)} className="w-11.5" />
      <span className="grid min-w-9 text-right">
        <TextLink
          look="plain"
          href={documentsHref(workspace, { need: need.key, product, persona, language, sentiment, from, to })}
          aria-label={t("table.mentionsLabel", { count })}
        >
          {count}
        </TextLink>
        <span
          className="text-2xs text-ink-3"
          title={t("table.share", { low: percent(low), high: percent(high) })}
        >
          {percent(need.mentions / Math.max(1, of))}
        </span>
      </span>
    </span>
  );
}
