import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { deleteNeedViewAction, saveNeedViewAction } from "@/app/(app)/[workspace]/needs/actions";
import { AskPanel } from "@/app/(app)/[workspace]/needs/ask-panel";
import { describeNeeds } from "@/app/(app)/[workspace]/needs/describe-needs";
import { NeedPanel } from "@/app/(app)/[workspace]/needs/need-panel";
import { NeedsEmpty } from "@/components/needs/needs-empty";
import { NeedsFilters } from "@/components/needs/needs-filters";
import { NeedsLegend } from "@/components/needs/needs-legend";
import { NeedsTable } from "@/components/needs/needs-table";
import { ViewsMenu } from "@/components/needs/views-menu";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { TablePanel } from "@/components/ui/table-panel";
import { WithPanel } from "@/components/ui/with-panel";
import { isAllowed } from "@/lib/domain/actor";
import { NEEDS_A_PAGE, needFilter } from "@/lib/domain/needs/need-filter";
import { needsHref, needsQuery } from "@/lib/domain/needs/needs-href";
import { exportItems } from "@/lib/format/export-items";
import { listNeedChoices } from "@/lib/services/needs/list-need-choices";
import { listNeedViews } from "@/lib/services/needs/list-need-views";
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
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = needFilter.parse(query);
  const open =
    typeof query.need === "string" && /^\d{1,9}$/.test(query.need) ? Number(query.need) : undefined;
  const [list, choices, views] = await Promise.all([
    listNeeds(actor, filter, locale),
    listNeedChoices(actor, filter.product),
    listNeedViews(actor),
  ]);
  if (!list || list.needs === 0)
    return (
      <>
        <PageHead title={t("title")} />
        <NeedsEmpty workspace={slug} mentions={list?.of} />
      </>
    );

  const shown = needsQuery(filter);
  const last = list.page * NEEDS_A_PAGE >= list.keys.length;
  const whole = filter.q === "" && filter.type === undefined && filter.theme === undefined;
  return (
    <WithPanel
      panel={
        open === undefined ? undefined : (
          <Suspense>
            <NeedPanel slug={slug} needKey={open} filter={{ ...filter, page: list.page }} keys={list.keys} />
          </Suspense>
        )
      }
    >
      <PageHead
        title={t("title")}
        description={describeNeeds(list, filter, t, locale)}
        actions={
          <>
            <ViewsMenu
              workspace={slug}
              views={views}
              query={shown.toString()}
              mayShare={isAllowed(actor.role, "edit")}
              save={saveNeedViewAction}
              remove={deleteNeedViewAction}
            />
            <LinkButton href={`/${slug}/needs/unmet`}>{t("toUnmet")}</LinkButton>
            <LinkButton href={`/${slug}/needs/history`}>{t("history.title")}</LinkButton>
            <ExportMenu items={exportItems(`/api/${slug}/needs/export`, shown, t("exportHint"))} />
          </>
        }
      />
      <AskPanel actor={actor} workspace={workspace} ask={query.ask} />
      <NeedsFilters
        workspace={slug}
        filter={filter}
        counts={list.counts}
        hidden={list.hidden}
        {...choices}
        open={open}
      />
      {list.keys.length === 0 ? (
        <NeedsEmpty workspace={slug} mentions={list.of} filtered={list.needs} />
      ) : (
        <>
          <TablePanel
            footer={
              <Pagination
                page={list.page}
                pageSize={NEEDS_A_PAGE}
                total={list.keys.length}
                hrefFor={(page) => needsHref(slug, { ...filter, page }, open)}
              />
            }
          >
            <NeedsTable
              workspace={slug}
              rows={list.rows}
              of={list.of}
              other={last && whole ? list.other : null}
              themes={list.themes}
              filter={filter}
              scope={list.scope}
              timeZone={workspace.timeZone}
              open={open}
            />
          </TablePanel>
          <NeedsLegend workspace={slug} filter={filter} chatter={list.chatter} />
        </>
      )}
    </WithPanel>
  );
}
