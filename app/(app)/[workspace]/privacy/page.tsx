import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonLookup } from "@/components/privacy/person-lookup";
import { ReceiptsTable } from "@/components/privacy/receipts-table";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { listErasures } from "@/lib/services/privacy/list-erasures";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { checkErasureAction, findPersonAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("privacy");
  return { title: t("title") };
}

export default async function PrivacyPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireWorkspace((await params).workspace);
  const t = await getTranslations("privacy");
  const { slug, timeZone } = workspace;
  const isOpen = isAllowed(actor.role, "edit");
  const receipts = isOpen ? await listErasures(actor) : [];
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description")}
        actions={<LinkButton href={`/${slug}/settings/privacy`}>{t("toSettings")}</LinkButton>}
      />
      {isOpen ? (
        <div className="grid max-w-4xl grid-cols-1 gap-3 sm:gap-4">
          <Card title={t("lookup.title")} description={t("lookup.description")}>
            <PersonLookup
              workspace={slug}
              timeZone={timeZone}
              find={findPersonAction}
              check={isAllowed(actor.role, "administer") ? checkErasureAction : null}
            />
          </Card>
          <Card
            title={t("receipts.title", { count: receipts.length })}
            description={t("receipts.description")}
            flush
          >
            <ReceiptsTable workspace={{ slug, timeZone }} receipts={receipts} />
          </Card>
        </div>
      ) : (
        <Note>{t("onlyEditors")}</Note>
      )}
    </>
  );
}
