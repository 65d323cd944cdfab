import { getTranslations } from "next-intl/server";
import { saveAudienceAction } from "@/app/(app)/[workspace]/audiences/actions";
import { startRunAction } from "@/app/(app)/[workspace]/runs/actions";
import { MapView } from "@/components/map/map-view";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { mapViewState } from "@/lib/domain/map/map-view-state";
import { summarisePublished } from "@/lib/services/workspace/summarise-published";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("map");
  return { title: t("title") };
}

export default async function MapPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, t] = await Promise.all([params, searchParams, getTranslations("map")]);
  const { actor, workspace } = await requireWorkspace(slug);
  if (!(await summarisePublished(actor)))
    return (
      <>
        <PageHead title={t("title")} />
        <EmptyState
          title={t("empty.none")}
          body={t("empty.noneBody")}
          action={
            <>
              <LinkButton href={`/${slug}/data`}>{t("empty.toImport")}</LinkButton>
              <LinkButton href={`/${slug}/runs`}>{t("empty.toRuns")}</LinkButton>
            </>
          }
        />
      </>
    );
  const start = mapViewState.parse(query);
  return (
    <MapView
      // Another map begins anew.
      key={start.of}
      workspace={slug}
      currency={workspace.currency}
      start={start}
      save={isAllowed(actor.role, "edit") ? saveAudienceAction : undefined}
      layOut={isAllowed(actor.role, "run") ? startRunAction : undefined}
    />
  );
}
