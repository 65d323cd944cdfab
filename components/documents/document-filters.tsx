import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { LinkButton } from "@/components/ui/link-button";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { useKnownName } from "@/components/ui/use-known-name";
import { type DocumentFilter, SEARCHES } from "@/lib/domain/documents/document-filter";
import type { FilterNames, NeedRef } from "@/lib/domain/documents/document-row";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { LeftOutCount } from "@/lib/domain/documents/left-out";
import { NEED_TYPES } from "@/lib/domain/needs/need-type";
import { SENTIMENT_CLASSES } from "@/lib/domain/needs/sentiment-class";
import { formatCount } from "@/lib/format/format-count";
import { formatDateRange } from "@/lib/format/format-date-range";
import { pickName } from "@/lib/format/pick-name";

export interface DocumentFiltersProps {
  workspace: string;
  filter: DocumentFilter;
  names: FilterNames;
  languages: readonly string[];
  needs: readonly NeedRef[];
  leftOut: readonly LeftOutCount[];
}

/** Choices that one makes here, and as removable buttons those that a link brought along. */
export function DocumentFilters(props: DocumentFiltersProps) {
  const { workspace, filter, names, languages, needs, leftOut } = props;
  const t = useTranslations("documents");
  const tc = useTranslations("common");
  const languageName = useKnownName("documents.language");
  const locale = useLocale();
  const any = { value: "", label: tc("any") };
  const options = <T extends string>(values: readonly T[], label: (value: T) => string) => [
    any,
    ...values.map((value) => ({ value, label: label(value) })),
  ];
  // An old link may ask for a need that this run no longer has: the choice must still show that it is set.
  const known = needs.some((need) => need.key === filter.need);
  const strays =
    filter.need !== undefined && !known ? [{ value: String(filter.need), label: t("unknown") }] : [];
  return (
    <>
      <Filters>
        <SearchField label={t("search")} className="w-44" />
        {filter.q ? (
          <SegmentedLinks
            label={t("by.label")}
            items={SEARCHES.map((by) => ({
              href: documentsHref(workspace, { ...filter, by, page: 1 }),
              label: t(`by.${by}`),
              current: filter.by === by,
            }))}
          />
        ) : null}
        <FilterSelect
          name="need"
          label={t("filter.need")}
          className="max-w-64"
          options={[
            any,
            ...strays,
            ...needs.map((need) => ({ value: String(need.key), label: pickName(need, locale) })),
          ]}
        />
        <FilterSelect
          name="type"
          label={t("filter.type")}
          options={options(NEED_TYPES, (type) => tc(`needType.${type}`))}
        />
        <FilterSelect
          name="sentiment"
          label={t("filter.sentiment")}
          options={options(SENTIMENT_CLASSES, (name) => t(`sentiment.${name}`))}
        />
        <FilterSelect
          name="source"
          label={t("filter.source")}
          options={options(["review", "dialogue", "survey"] as const, (name) => t(`source.${name}`))}
        />
        {languages.length > 1 ? (
          <FilterSelect
            name="language"
            label={t("filter.language")}
            options={options(languages, languageName)}
          />
        ) : null}
        {leftOut.length > 0 || filter.flag ? (
          <FilterSelect
            name="flag"
            label={t("leftOut.filter")}
            className="max-w-64"
            options={[
              any,
              { value: "any", label: t("leftOut.any") },
              ...reasonOptions(t, filter, leftOut, locale),
            ]}
          />
        ) : null}
      </Filters>
      <Brought workspace={workspace} filter={filter} names={names} />
    </>
  );
}

function reasonOptions(
  t: (key: string, values?: { reason: string; count: string }) => string,
  { flag }: DocumentFilter,
  leftOut: readonly LeftOutCount[],
  locale: "en" | "zh",
) {
  const counts = [...leftOut];
  if (flag !== undefined && flag !== "any" && !counts.some(({ reason }) => reason === flag))
    counts.push({ reason: flag, texts: 0, restored: 0, counted: false });
  return counts.map(({ reason, texts }) => ({
    value: reason,
    label: t("leftOut.reasonCount", {
      reason: t(`leftOut.reason.${reason}`),
      count: formatCount(texts, locale),
    }),
  }));
}

/** Filters that come from a number on another page. */
function Brought({ workspace, filter, names }: Pick<DocumentFiltersProps, "workspace" | "filter" | "names">) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const items: { label: string; without: Partial<Record<keyof DocumentFilter, undefined>> }[] = [];
  const add = (label: string, ...keys: (keyof DocumentFilter)[]) =>
    items.push({ label, without: Object.fromEntries(keys.map((key) => [key, undefined])) });
  const unknown = t("unknown");
  if (filter.product !== undefined)
    add(t("only.product", { name: names.product?.title ?? unknown }), "product");
  if (filter.customer !== undefined)
    add(t("only.customer", { name: names.customer?.key ?? unknown }), "customer");
  if (filter.persona !== undefined)
    add(t("only.persona", { name: names.persona ? pickName(names.persona, locale) : unknown }), "persona");
  if (filter.import !== undefined) add(t("only.import", { name: names.importFile ?? unknown }), "import");
  if (filter.from !== undefined || filter.to !== undefined) add(period(t, filter, locale), "from", "to");
  if (filter.repeats !== undefined) add(t("leftOut.onlyRepeats"), "repeats");
  if (filter.rated) add(t("only.rated"), "rated");
  if (filter.chatter) add(t("only.chatter"), "chatter");
  if (items.length === 0) return null;
  return (
    <ul aria-label={t("only.label")} className="mb-3 flex flex-wrap gap-2">
      {items.map((item) => (
        <li key={item.label}>
          <LinkButton
            href={documentsHref(workspace, { ...filter, ...item.without, page: 1 })}
            icon={<X aria-hidden />}
            label={t("only.remove", { filter: item.label })}
          >
            {item.label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

function period(
  t: (key: string, values: { day: string }) => string,
  { from, to }: DocumentFilter,
  locale: "en" | "zh",
): string {
  if (from && to) return formatDateRange(from, to, locale);
  return from
    ? t("only.from", { day: formatDateRange(from, from, locale) })
    : t("only.to", { day: formatDateRange(to ?? "", to ?? "", locale) });
}
