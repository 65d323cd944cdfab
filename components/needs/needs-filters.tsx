import { useLocale, useTranslations } from "next-intl";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { NeedFilter } from "@/lib/domain/needs/need-filter";
import type { ThemeRef } from "@/lib/domain/needs/need-row";
import { NEED_TYPES, type NeedType } from "@/lib/domain/needs/need-type";
import { needsHref } from "@/lib/domain/needs/needs-href";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";

export interface NeedsFiltersProps {
  workspace: string;
  filter: NeedFilter;
  counts: Readonly<Record<NeedType | "all", number>>;
  personas: readonly PersonaRef[];
  categories: readonly string[];
  themes: readonly ThemeRef[];
  /** The need that is open beside the table. */
  open: number | undefined;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Search, type, and what the needs are to be typical of; the last two say in words what they keep. */
export function NeedsFilters(props: NeedsFiltersProps) {
  const t = useTranslations("needs");
  const tc = useTranslations("common");
  const locale = useLocale();
  const { workspace, filter, counts, personas, categories, themes, open } = props;
  const { type, category, persona, theme } = filter;
  const any = { value: "", label: tc("any") };
  const named = (row: ThemeRef | PersonaRef) => ({ value: String(row.key), label: pickName(row, locale) });
  const chosen = personas.find((row) => row.key === persona);
  const name = chosen ? pickName(chosen, locale) : t("typical.unknown");
  return (
    <>
      <Filters>
        <SearchField label={t("search")} className="w-30" />
        <SegmentedLinks
          label={t("typeFilter")}
          items={[undefined, ...NEED_TYPES].map((kind) => ({
            href: needsHref(workspace, { ...filter, type: kind, page: 1 }, open),
            label: kind ? t(`types.${kind}`) : t("all"),
            count: formatCount(counts[kind ?? "all"], locale),
            current: type === kind,
          }))}
        />
        {themes.length > 1 || theme !== undefined ? (
          <FilterSelect
            name="theme"
            label={t("themeFilter")}
            className="max-w-48"
            options={[any, ...withChosen(themes.map(named), theme?.toString(), t("typical.unknown"))]}
          />
        ) : null}
        {categories.length > 0 || category !== undefined ? (
          <FilterSelect
            name="category"
            label={t("categoryFilter")}
            className="max-w-48"
            options={[
              any,
              ...withChosen(
                categories.map((value) => ({ value, label: value })),
                category,
              ),
            ]}
          />
        ) : null}
        {personas.length > 0 || persona !== undefined ? (
          <FilterSelect
            name="persona"
            label={t("personaFilter")}
            className="max-w-48"
            options={[any, ...withChosen(personas.map(named), persona?.toString(), name)]}
          />
        ) : null}
      </Filters>
      {category !== undefined || persona !== undefined ? (
        <p className="mb-3 text-xs text-ink-2">
          {category === undefined ? null : t("typical.category", { category })}{" "}
          {persona === undefined ? null : t("typical.persona", { persona: name })}
        </p>
      ) : null}
    </>
  );
}

/** The choices there are, led by one that the address asks for although there is none such. */
function withChosen(known: Choice[], chosen: string | undefined, label = ""): Choice[] {
  if (chosen === undefined || known.some(({ value }) => value === chosen)) return known;
  return [{ value: chosen, label: label || chosen }, ...known];
}
