import { useLocale, useTranslations } from "next-intl";
import { PeriodFilter } from "@/components/needs/period-filter";
import { ProductFilter } from "@/components/needs/product-filter";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { LinkButton } from "@/components/ui/link-button";
import { SearchField } from "@/components/ui/search-field";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { useKnownName } from "@/components/ui/use-known-name";
import { type NeedFilter, narrowsMentions } from "@/lib/domain/needs/need-filter";
import type { ThemeRef } from "@/lib/domain/needs/need-row";
import { NEED_TYPES, type NeedType } from "@/lib/domain/needs/need-type";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { SENTIMENT_CLASSES } from "@/lib/domain/needs/sentiment-class";
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
  languages: readonly string[];
  /** Title of the product that is asked for. */
  product: string | null;
  /** Needs that people hid. */
  hidden: number;
  /** The need that is open beside the table. */
  open: number | undefined;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Search and choices of needs, and of the mentions that are counted. */
export function NeedsFilters(props: NeedsFiltersProps) {
  const t = useTranslations("needs");
  const tc = useTranslations("common");
  const locale = useLocale();
  const { workspace, filter, counts, personas, categories, themes, languages, product, hidden, open } = props;
  const { type, category, persona, theme, language, group } = filter;
  const languageName = useKnownName("documents.language");
  const any = { value: "", label: tc("any") };
  const named = (row: ThemeRef | PersonaRef) => ({ value: String(row.key), label: pickName(row, locale) });
  const chosen = personas.find((row) => row.key === persona);
  const name = chosen ? pickName(chosen, locale) : t("typical.unknown");
  return (
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
      {languages.length > 1 || language !== undefined ? (
        <FilterSelect
          name="language"
          label={t("languageFilter")}
          options={[
            any,
            ...withChosen(
              languages.map((value) => ({ value, label: languageName(value) })),
              language,
            ),
          ]}
        />
      ) : null}
      <FilterSelect
        name="sentiment"
        label={t("sentimentFilter")}
        options={[any, ...SENTIMENT_CLASSES.map((value) => ({ value, label: t(`sentiments.${value}`) }))]}
      />
      <ProductFilter workspace={workspace} chosen={product} />
      <PeriodFilter />
      {themes.length > 1 ? (
        <FilterSelect
          name="group"
          label={t("groupFilter")}
          options={[
            { value: "", label: t("groups.none") },
            { value: "theme", label: t("groups.theme") },
          ]}
        />
      ) : null}
      {hidden > 0 || filter.hidden ? (
        <FilterSelect
          name="hidden"
          label={t("hiddenFilter")}
          options={[
            { value: "", label: t("hiddenNo") },
            { value: "1", label: t("hiddenYes", { count: hidden }) },
          ]}
        />
      ) : null}
      {narrowsMentions(filter) || theme !== undefined || filter.q || type || group ? (
        <LinkButton href={`/${workspace}/needs`}>{t("empty.clear")}</LinkButton>
      ) : null}
    </Filters>
  );
}

/** The choices there are, led by one that the address asks for although there is none such. */
function withChosen(known: Choice[], chosen: string | undefined, label = ""): Choice[] {
  if (chosen === undefined || known.some(({ value }) => value === chosen)) return known;
  return [{ value: chosen, label: label || chosen }, ...known];
}
