import { getLocale, getTranslations } from "next-intl/server";
import { cancelImportAction } from "@/app/(app)/[workspace]/data/actions";
import { HoldingsCard } from "@/components/import/holdings-card";
import { ImportList } from "@/components/import/import-list";
import { RefreshWhileImporting } from "@/components/import/refresh-while-importing";
import { UploadArea } from "@/components/import/upload-area";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { isAllowed } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { listHoldings } from "@/lib/services/import/list-holdings";
import { IMPORTS_PER_PAGE, listImports } from "@/lib/services/import/list-imports";
import { pageOf } from "@/lib/web/page-of";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata() {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function DataPage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  const page = pageOf((await searchParams).page);
  const [t, locale, holdings, { imports, total }] = await Promise.all([
    getTranslations("import"),
    getLocale(),
    listHoldings(actor),
    listImports(actor, { page }),
  ]);
  const active = imports
    .filter(({ status }) => status === "queued" || status === "running")
    .map(({ id }) => id);
  return (
    <>
      <PageHead title={t("title")} description={t("description")} />
      {active.length > 0 ? <RefreshWhileImporting workspace={slug} ids={active} /> : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {isAllowed(actor.role, "import") ? (
          <UploadArea workspace={slug} cancel={cancelImportAction} />
        ) : (
          <Note>{t("upload.forbidden")}</Note>
        )}
        <HoldingsCard workspace={slug} timeZone={workspace.timeZone} holdings={holdings} />
        {total === 0 ? (
          <EmptyState title={t("list.empty")} body={t("list.emptyBody")} />
        ) : (
          <Card
            title={t("list.title", { total, count: formatCount(total, locale) })}
            description={t("list.description")}
            flush
            footer={
              <Pagination
                page={page}
                pageSize={IMPORTS_PER_PAGE}
                total={total}
                hrefFor={(n) => `/${slug}/data?page=${n}`}
              />
            }
          >
            <ImportList workspace={slug} timeZone={workspace.timeZone} imports={imports} />
          </Card>
        )}
      </div>
    </>
  );
}
