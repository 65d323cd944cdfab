import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { suggestRepliesAction } from "@/app/(app)/[workspace]/service/actions";
import { ServicePanels } from "@/app/(app)/[workspace]/service/service-panels";
import { ReplyHelper } from "@/components/service-room/reply-helper";
import { Card } from "@/components/ui/card";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { ExportMenu } from "@/components/ui/export-menu";
import { PageHead } from "@/components/ui/page-head";
import { exportItems } from "@/lib/format/export-items";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("serviceRoom");
  return { title: t("title") };
}

export default async function ServicePage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([params, getTranslations("serviceRoom")]);
  const { actor, workspace } = await requireWorkspace(slug);
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("head")}
        actions={
          workspace.publishedRunId === null ? null : (
            <ExportMenu
              items={exportItems(`/api/${slug}/service/export`, new URLSearchParams(), t("exportHint"))}
            />
          )
        }
      />
      <div className="grid gap-3 sm:gap-4">
        {workspace.publishedRunId === null ? null : (
          <Card title={t("reply.title")} description={t("reply.note")}>
            <ReplyHelper workspace={slug} suggest={suggestRepliesAction} />
          </Card>
        )}
        <Suspense fallback={<CardSkeleton lines={10} />}>
          <ServicePanels actor={actor} slug={slug} />
        </Suspense>
      </div>
    </>
  );
}
