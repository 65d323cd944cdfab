import { getTranslations } from "next-intl/server";
import { cancelImportAction } from "@/app/(app)/[workspace]/data/actions";
import { ActiveImportsCard } from "@/components/import/active-imports-card";
import { HoldingsCard } from "@/components/import/holdings-card";
import { ImportsCard } from "@/components/import/imports-card";
import { UploadArea } from "@/components/import/upload-area";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { importFilter } from "@/lib/domain/import/import-filter";
import { progressOf } from "@/lib/domain/import/import-progress";
import { listHoldings } from "@/lib/services/import/list-holdings";
import { IMPORTS_PER_PAGE, listImports } from "@/lib/services/import/list-imports";
import { listOpenUploads } from "@/lib/services/import/list-open-uploads";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function DataPage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = importFilter.parse(await searchParams);
  const [t, holdings, open, { imports, total }, { imports: under }] = await Promise.all([
    getTranslations("import"),
    listHoldings(actor),
    listOpenUploads(actor),
    listImports(actor, filter),
    listImports(actor, { status: "running" }),
  ]);
  const mayImport = isAllowed(actor.role, "import");
  const now = new Date();
  const active = under.map((row) => ({ ...row, progress: progressOf(row, now) }));
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description")}
        actions={<LinkButton href={`/${slug}/data/mappings`}>{t("savedLink")}</LinkButton>}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {mayImport ? (
          <UploadArea workspace={slug} open={open} cancel={cancelImportAction} />
        ) : (
          <Note>{t("upload.forbidden")}</Note>
        )}
        {active.length > 0 ? (
          <ActiveImportsCard
            workspace={slug}
            imports={active}
            cancel={mayImport ? cancelImportAction : undefined}
          />
        ) : null}
        <HoldingsCard workspace={slug} timeZone={workspace.timeZone} holdings={holdings} />
        <ImportsCard
          workspace={slug}
          timeZone={workspace.timeZone}
          imports={imports}
          total={total}
          pageSize={IMPORTS_PER_PAGE}
          filter={filter}
        />
      </div>
    </>
  );
}
