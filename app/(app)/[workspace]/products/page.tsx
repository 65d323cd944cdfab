import { getLocale, getTranslations } from "next-intl/server";
import { ProductsTable } from "@/components/products/products-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { TablePanel } from "@/components/ui/table-panel";
import { queryOf } from "@/lib/domain/list-href";
import { PRODUCTS_A_PAGE, productFilter, productsHref } from "@/lib/domain/products/product-filter";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";
import { listProducts } from "@/lib/services/products/list-products";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("products.list");
  return { title: t("title") };
}

export default async function ProductsPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t, tc] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("products.list"),
    getTranslations("common"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = productFilter.parse(query);
  const { rows, total, categories, needs } = await listProducts(actor, filter);
  const filtered = productsHref(slug, { ...filter, page: 1, sort: undefined }) !== productsHref(slug, {});
  const shown = queryOf(productsHref(slug, filter));
  const any = { value: "", label: tc("any") };
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("found", { count: formatCount(total, locale) })}
        actions={<ExportMenu items={exportItems(`/api/${slug}/products/export`, shown, t("exportHint"))} />}
      />
      <Filters>
        <SearchField label={t("search")} className="w-44" />
        <FilterSelect
          name="category"
          label={t("category")}
          className="max-w-56"
          options={[any, ...categories.map((value) => ({ value, label: value }))]}
        />
        <FilterSelect
          name="need"
          label={t("need")}
          className="max-w-64"
          options={[
            any,
            ...needs.map((need) => ({ value: String(need.key), label: pickName(need, locale) })),
          ]}
        />
      </Filters>
      {rows.length === 0 ? (
        <EmptyState
          title={filtered ? t("none") : t("empty")}
          body={filtered ? t("noneBody") : t("emptyBody")}
          action={
            <LinkButton href={filtered ? productsHref(slug, {}) : `/${slug}/data`}>
              {filtered ? t("clear") : t("toImport")}
            </LinkButton>
          }
        />
      ) : (
        <TablePanel
          footer={
            <Pagination
              page={filter.page}
              pageSize={PRODUCTS_A_PAGE}
              total={total}
              hrefFor={(page) => productsHref(slug, { ...filter, page })}
            />
          }
        >
          <ProductsTable workspace={slug} currency={workspace.currency} filter={filter} rows={rows} />
        </TablePanel>
      )}
    </>
  );
}
