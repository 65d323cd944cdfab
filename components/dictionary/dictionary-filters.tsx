import { useLocale, useTranslations } from "next-intl";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { type DictionaryFilter, dictionaryHref } from "@/lib/domain/dictionary/dictionary-filter";
import {
  DICTIONARY_KINDS,
  DICTIONARY_STATUSES,
  type DictionaryStatus,
} from "@/lib/domain/dictionary/dictionary-word";
import { formatCount } from "@/lib/format/format-count";

export interface DictionaryFiltersProps {
  workspace: string;
  filter: DictionaryFilter;
  counts: Readonly<Partial<Record<DictionaryStatus, number>>>;
}

export function DictionaryFilters({ workspace, filter, counts }: DictionaryFiltersProps) {
  const t = useTranslations("dictionary");
  const tc = useTranslations("common");
  const locale = useLocale();
  const all = Object.values(counts).reduce((sum, words) => sum + words, 0);
  const any = { value: "", label: tc("any") };
  return (
    <Filters>
      <SearchField label={t("search")} className="w-44" />
      <SegmentedLinks
        label={t("status")}
        items={[undefined, ...DICTIONARY_STATUSES].map((status) => ({
          href: dictionaryHref(workspace, { ...filter, status, page: 1 }),
          label: t(`statuses.${status ?? "all"}`),
          count: formatCount(status ? (counts[status] ?? 0) : all, locale),
          current: filter.status === status,
        }))}
      />
      <FilterSelect
        name="kind"
        label={t("kind")}
        options={[any, ...DICTIONARY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))]}
      />
      <FilterSelect
        name="language"
        label={t("language")}
        options={[
          any,
          ...(["zh", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) })),
        ]}
      />
    </Filters>
  );
}
