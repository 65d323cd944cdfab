import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { NeedPanel } from "@/app/(app)/[workspace]/needs/need-panel";
import { NeedsEmpty } from "@/components/needs/needs-empty";
import { NeedsFilters } from "@/components/needs/needs-filters";
import { NeedsLegend } from "@/components/needs/needs-legend";
import { NeedsTable } from "@/components/needs/needs-table";
import { ExportMenu } from "@/components/ui/export-menu";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { WithPanel } from "@/components/ui/with-panel";
import { NEEDS_A_PAGE, needFilter } from "@/lib/domain/needs/need-filter";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { listNeedChoices } from "@/lib/services/needs/list-need-choices";
import { listNeeds } from "@/lib/services/needs/list-needs";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("needs");
  return { title: t("title") };
}

export default async function NeedsPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("needs"),
  ]);
  const { actor } = await requireWorkspace(slug);
  const filter = needFilter.parse(query);
  const open =
    typeof query.need === "string" && /^\d{1,9}$/.test(query.need) ? Number(query.need) : undefined;
  const [list, choices] = await Promise.all([listNeeds(actor, filter, locale), listNeedChoices(actor)]);
  if (!list || list.needs === 0)
    return (
      <>
        <PageHead title={t("title")} />
        <NeedsEmpty workspace={slug} mentions={list?.mentions} />
      </>
    );

  const count = (value: number) => formatCount(value, locale);
  const shown = new URLSearchParams(needsHref(slug, { ...filter, page: 1 }).split("?")[1]);
  const file = (format: string) =>
    `/api/${slug}/needs/export?${new URLSearchParams([...shown, ["format", format]])}`;
  return (
    <WithPanel
      panel={
        open === undefined ? undefined : (
          <Suspense>
            <NeedPanel slug={slug} needKey={open} filter={{ ...filter, page: list.page }} />
          </Suspense>
        )
      }
    >
      <PageHead
        title={t("title")}
        description={t("finding", {
          coverage: t("coverage", {
            needs: list.needs,
            covered: count(list.covered),
            mentions: count(list.mentions),
            share: formatPercent(list.covered / Math.max(1, list.mentions), locale),
          }),
          stars: list.starsLost
            ? t("starsLost", { ...list.starsLost, share: formatPercent(list.starsLost.share, locale, 0) })
            : t("starsLostNone"),
        })}
        actions={
          <ExportMenu
            items={[
              { label: t("csv"), hint: t("exportHint"), href: file("csv") },
              { label: t("json"), hint: t("exportHint"), href: file("json") },
            ]}
          />
        }
      />
      <NeedsFilters workspace={slug} filter={filter} counts={list.counts} {...choices} open={open} />
      {list.total === 0 ? (
        <NeedsEmpty workspace={slug} mentions={list.mentions} filtered={list.needs} />
      ) : (
        <>
          <div className="overflow-hidden rounded-lg border border-line bg-surface">
            <NeedsTable workspace={slug} rows={list.rows} other={list.other} filter={filter} open={open} />
            <div className="border-t border-line px-3 py-2 sm:px-4">
              <Pagination
                page={list.page}
                pageSize={NEEDS_A_PAGE}
                total={list.total}
                hrefFor={(page) => needsHref(slug, { ...filter, page }, open)}
              />
            </div>
          </div>
          <NeedsLegend />
        </>
      )}
    </WithPanel>
  );
}
