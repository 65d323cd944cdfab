import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { SearchField } from "@/components/ui/search-field";
import { TabLinks } from "@/components/ui/tab-links";
import { productSearch, SEARCH_TABS, searchHref, searchTab } from "@/lib/domain/search/product-search";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { DocumentResults } from "./document-results";
import { NeedResults } from "./need-results";
import { ProductResults } from "./product-results";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("search");
  return { title: t("title") };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("search"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = productSearch.parse(query);
  const tab = searchTab.parse(query.tab);
  const results = { actor, workspace, filter };
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description")}
        actions={<LinkButton href={`/${slug}/search/queries`}>{t("toQueries")}</LinkButton>}
      />
      <search className="mb-3 block max-w-2xl">
        <SearchField label={t("field")} className="w-full" />
      </search>
      <TabLinks
        label={t("tabs")}
        items={SEARCH_TABS.map((name) => ({
          href: searchHref(slug, { q: filter.q, tab: name }),
          label: t(`tab.${name}`),
          current: name === tab,
        }))}
      />
      <Suspense key={`${tab} ${JSON.stringify(filter)}`} fallback={<CardSkeleton lines={8} />}>
        {tab === "products" ? (
          <ProductResults {...results} />
        ) : tab === "documents" ? (
          <DocumentResults {...results} />
        ) : (
          <NeedResults {...results} />
        )}
      </Suspense>
    </>
  );
}
