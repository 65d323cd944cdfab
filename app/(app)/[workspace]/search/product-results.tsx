import { getLocale, getTranslations } from "next-intl/server";
import { FoundProductItem } from "@/components/search/found-product";
import { LeanPicker } from "@/components/search/lean-picker";
import { ProductFacets } from "@/components/search/product-facets";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { Pagination } from "@/components/ui/pagination";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { TablePanel } from "@/components/ui/table-panel";
import type { Actor } from "@/lib/domain/actor";
import { queryOf } from "@/lib/domain/list-href";
import {
  PRODUCTS_A_SEARCH_PAGE,
  type ProductSearch,
  SEARCH_SORTS,
  searchHref,
} from "@/lib/domain/search/product-search";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { searchProducts } from "@/lib/services/search/search-products";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly currency: string };
  filter: ProductSearch;
}

/** The products that a search finds, what they can be narrowed to, and why each is where it is. */
export async function ProductResults({ actor, workspace, filter }: Props) {
  const { slug, currency } = workspace;
  const [t, locale, found] = await Promise.all([
    getTranslations("search"),
    getLocale(),
    searchProducts(actor, filter),
  ]);
  const { q } = filter;
  const { total, products, facets, rescued, corrected, catalogue, leansTo } = found;
  const bare = searchHref(slug, { q });
  if (catalogue.searched === 0)
    return (
      <EmptyState
        title={t("noProducts")}
        body={t("noProductsBody")}
        action={<LinkButton href={`/${slug}/data`}>{t("toImport")}</LinkButton>}
      />
    );
  const shown = queryOf(searchHref(slug, filter));
  return (
    <div className="grid gap-4 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <details className="lg:hidden">
        <summary className="cursor-pointer text-xs font-medium">{t("narrow")}</summary>
        <div className="mt-2">
          <ProductFacets workspace={slug} currency={currency} filter={filter} facets={facets} />
        </div>
      </details>
      <aside aria-label={t("narrow")} className="max-lg:hidden">
        <ProductFacets workspace={slug} currency={currency} filter={filter} facets={facets} />
      </aside>
      <div className="min-w-0">
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <p className="num mr-auto text-xs text-ink-2" aria-live="polite">
            {t("found", { count: formatCount(total, locale), of: formatCount(catalogue.searched, locale) })}
          </p>
          <LeanPicker workspace={slug} chosen={leansTo?.key ?? null} />
          <SegmentedLinks
            label={t("sort")}
            items={SEARCH_SORTS.map((sort) => ({
              href: searchHref(slug, { ...filter, sort, page: 1 }),
              label: t(`sortBy.${sort}`),
              current: sort === filter.sort,
            }))}
          />
          <ExportMenu compact items={exportItems(`/api/${slug}/search/export`, shown, t("exportHint"))} />
        </div>
        <div className="mb-2 grid gap-2 empty:hidden">
          {corrected.map(({ said, read }) => (
            <Note key={said}>{t("corrected", { said, read })}</Note>
          ))}
          {rescued ? <Note>{t("rescued", { q })}</Note> : null}
          {leansTo ? <Note>{t("leans", { key: leansTo.key, lines: leansTo.lines })}</Note> : null}
          {q && catalogue.withoutVector > 0 ? (
            <Note>{t("withoutVector", { count: formatCount(catalogue.withoutVector, locale) })}</Note>
          ) : null}
        </div>
        {products.length === 0 ? (
          <EmptyState
            title={found.withoutFilters > 0 ? t("filteredOut") : t("none", { q })}
            body={
              found.withoutFilters > 0
                ? t("filteredOutBody", { count: formatCount(found.withoutFilters, locale) })
                : t("noneBody")
            }
            action={
              found.withoutFilters > 0 ? (
                <LinkButton href={bare}>{t("clear")}</LinkButton>
              ) : (
                <LinkButton href={searchHref(slug, { q, tab: "documents" })}>{t("inDocuments")}</LinkButton>
              )
            }
          />
        ) : (
          <TablePanel
            footer={
              <Pagination
                page={filter.page}
                pageSize={PRODUCTS_A_SEARCH_PAGE}
                total={total}
                hrefFor={(page) => searchHref(slug, { ...filter, page })}
              />
            }
          >
            <ol aria-label={t("results")} className="divide-y divide-line">
              {products.map((product, i) => (
                <FoundProductItem
                  key={product.id}
                  workspace={slug}
                  currency={currency}
                  q={q}
                  place={(filter.page - 1) * PRODUCTS_A_SEARCH_PAGE + i + 1}
                  product={product}
                />
              ))}
            </ol>
          </TablePanel>
        )}
      </div>
    </div>
  );
}
