import { useLocale, useTranslations } from "next-intl";
import { Legend } from "@/components/ui/legend";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { type NeedFilter, narrowsGroup, narrowsMentions } from "@/lib/domain/needs/need-filter";
import { formatCount } from "@/lib/format/format-count";

interface NeedsLegendProps {
  workspace: string;
  filter: NeedFilter;
  /** Clauses that say nothing. */
  chatter: number;
}

/** What the marks of the needs table mean, and what it leaves out. */
export function NeedsLegend({ workspace, filter, chatter }: NeedsLegendProps) {
  const t = useTranslations("needs.legend");
  const tOther = useTranslations("needs.other");
  const locale = useLocale();
  return (
    <div className="mx-0.5 mt-2.5">
      <Legend items={[]}>
        {narrowsGroup(filter) ? <span>{t("over")}</span> : null}
        {filter.against ? <span>{t("change")}</span> : null}
        {narrowsMentions(filter) ? null : <span>{t("effect")}</span>}
        <span className="inline-flex items-center gap-1.5">
          <svg aria-hidden width="10" height="10">
            <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
          </svg>
          {t("hollow")}
        </span>
        <span>{t("trend")}</span>
        {chatter > 0 && !narrowsMentions(filter) ? (
          <p>
            {tOther("chatter", { shown: formatCount(chatter, locale) })}{" "}
            <TextLink href={documentsHref(workspace, { chatter: "1" })}>{tOther("chatterLink")}</TextLink>
          </p>
        ) : null}
      </Legend>
    </div>
  );
}
