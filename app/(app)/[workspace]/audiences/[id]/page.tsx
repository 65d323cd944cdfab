import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { exportAudienceAction, planExportAction } from "@/app/(app)/[workspace]/audiences/actions";
import { CreativeHints } from "@/components/audiences/creative-hints";
import { ExportForm } from "@/components/audiences/export-form";
import { ExportsTable } from "@/components/audiences/exports-table";
import { LikenessCurve } from "@/components/audiences/likeness-curve";
import { SelectionTraits } from "@/components/map/selection-traits";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { getAudience } from "@/lib/services/audiences/get-audience";
import { orNotFound } from "@/lib/web/or-not-found";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("audiences");
  return { title: t("title") };
}

export default async function AudiencePage({ params }: Props) {
  const [{ workspace: slug, id }, t, locale] = await Promise.all([
    params,
    getTranslations("audiences"),
    getLocale(),
  ]);
  if (!/^\d{1,9}$/.test(id)) notFound();
  const { actor, workspace } = await requireWorkspace(slug);
  const page = await orNotFound(getAudience(actor, Number(id)));
  const { audience, size, summary, hints, likeness, exports } = page;
  const mayEdit = isAllowed(actor.role, "edit");
  return (
    <div className="grid gap-4">
      <PageHead
        title={audience.name}
        description={t("page.description", {
          kind: t(`kinds.${audience.kind}`),
          kept: t(audience.live ? "live" : "frozen"),
          count: size,
          size: formatCount(size, locale),
        })}
        actions={<LinkButton href={`/${slug}/audiences`}>{t("page.all")}</LinkButton>}
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {summary && summary.size > 0 ? (
          <Card title={t("page.traits")} description={t("page.traitsNote")} flush>
            <SelectionTraits workspace={slug} currency={workspace.currency} summary={summary} />
          </Card>
        ) : null}
        <CreativeHints workspace={slug} timeZone={workspace.timeZone} hints={hints} />
        {likeness.length > 1 ? <LikenessCurve workspace={slug} likeness={likeness} /> : null}
        {mayEdit ? (
          <ExportForm
            workspace={slug}
            audience={audience.id}
            plan={planExportAction}
            make={exportAudienceAction}
          />
        ) : null}
      </div>
      <ExportsTable
        workspace={slug}
        currency={workspace.currency}
        timeZone={workspace.timeZone}
        exports={exports}
        mayTake={mayEdit}
      />
    </div>
  );
}
