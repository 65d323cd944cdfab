import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { type ProductResults, type ProductSearch, searchHref } from "@/lib/domain/search/product-search";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";

export interface ProductFacetsProps {
  workspace: string;
  currency: string;
  filter: ProductSearch;
  facets: ProductResults["facets"];
}

interface Choice {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly href: string;
}

/** What a search can be narrowed to, each with how many products that leaves; a chosen one is taken off again. */
export function ProductFacets({ workspace, currency, filter, facets }: ProductFacetsProps) {
  const t = useTranslations("search");
  const locale = useLocale();
  const hrefWith = (change: { readonly [K in keyof ProductSearch]?: ProductSearch[K] | undefined }) =>
    searchHref(workspace, { ...filter, page: 1, ...change });
  const values = (name: "category" | "brand", list: ProductResults["facets"]["categories"]): Choice[] =>
    list.map(({ value, count }) => {
      const chosen = filter[name] === value;
      return { label: value, count, chosen, href: hrefWith({ [name]: chosen ? undefined : value }) };
    });
  const money = (value: number) => formatMoney(value, currency, locale);
  const prices = facets.prices.map(({ min, max, count }): Choice => {
    const chosen = (filter.min ?? null) === min && (filter.max ?? null) === max;
    const label =
      min === null && max === null
        ? t("anyPrice")
        : min === null
          ? t("below", { max: money(max ?? 0) })
          : max === null
            ? t("from", { min: money(min) })
            : t("between", { min: money(min), max: money(max) });
    const range = chosen
      ? { min: undefined, max: undefined }
      : { min: min ?? undefined, max: max ?? undefined };
    return { label, count, chosen: chosen && (min !== null || max !== null), href: hrefWith(range) };
  });
  const stock: Choice = {
    label: t("onlyInStock"),
    count: facets.inStock,
    chosen: filter.stock === "1",
    href: hrefWith({ stock: filter.stock ? undefined : "1" }),
  };
  const groups: [string, Choice[]][] = [
    [t("category"), values("category", facets.categories)],
    [t("brand"), values("brand", facets.brands)],
    [t("price"), prices.length > 1 || filter.min !== undefined || filter.max !== undefined ? prices : []],
    [t("stock"), facets.inStock > 0 || filter.stock ? [stock] : []],
  ];
  return (
    <div className="grid gap-4">
      {groups
        .filter(([, choices]) => choices.length > 0)
        .map(([title, choices]) => (
          <nav key={title} aria-label={title}>
            <h2 className="mb-1 text-2xs font-medium text-ink-3">{title}</h2>
            <ul>
              {choices.map(({ label, count, chosen, href }) => (
                <li key={label}>
                  <Link
                    href={href}
                    scroll={false}
                    aria-current={chosen ? "true" : undefined}
                    className={classNames(
                      "flex items-baseline gap-2 rounded-sm px-1.5 py-1 text-xs hover:bg-hover",
                      chosen ? "bg-selected font-medium text-accent" : "text-ink-2",
                    )}
                  >
                    <span className="min-w-0 flex-1 break-words">{label}</span>
                    <span className="num text-2xs text-ink-3">{formatCount(count, locale)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
    </div>
  );
}
