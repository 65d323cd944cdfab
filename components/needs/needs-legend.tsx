import { useTranslations } from "next-intl";
import { Legend } from "@/components/ui/legend";
import { type NeedFilter, narrowsGroup, narrowsMentions } from "@/lib/domain/needs/need-filter";

/** What the marks of the needs table mean. */
export function NeedsLegend({ filter }: { filter: NeedFilter }) {
  const t = useTranslations("needs.legend");
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
      </Legend>
    </div>
  );
}
