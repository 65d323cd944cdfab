import { getTranslations } from "next-intl/server";
import {
  deleteMappingAction,
  renameMappingAction,
  saveMappingAction,
} from "@/app/(app)/[workspace]/data/mappings/actions";
import { MappingsTable } from "@/components/import/mappings-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { TablePanel } from "@/components/ui/table-panel";
import { isAllowed } from "@/lib/domain/actor";
import { listMappings } from "@/lib/services/import/list-mappings";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("import.saved");
  return { title: t("pageTitle") };
}

export default async function MappingsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  const [t, tImport, mappings] = await Promise.all([
    getTranslations("import.saved"),
    getTranslations("import"),
    listMappings(actor),
  ]);
  return (
    <>
      <PageHead
        crumbs={[{ href: `/${slug}/data`, label: tImport("title") }]}
        title={t("pageTitle")}
        description={t("pageDescription")}
      />
      {mappings.length === 0 ? (
        <EmptyState
          title={t("empty")}
          body={t("emptyBody")}
          action={<LinkButton href={`/${slug}/data`}>{t("toUploads")}</LinkButton>}
        />
      ) : (
        <TablePanel>
          <MappingsTable
            workspace={slug}
            timeZone={workspace.timeZone}
            mappings={mappings}
            editable={isAllowed(actor.role, "import")}
            rename={renameMappingAction}
            remove={deleteMappingAction}
            save={saveMappingAction}
          />
        </TablePanel>
      )}
    </>
  );
}
