import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import {
  AskedForPanels,
  ComparedPanel,
  SilentPanel,
  UnansweredPanel,
} from "@/app/(app)/[workspace]/needs/unmet/demand-panels";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { ExportMenu } from "@/components/ui/export-menu";
import { PageHead } from "@/components/ui/page-head";
import { exportItems } from "@/lib/format/export-items";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("demand");
  return { title: t("title") };
}

export default async function UnmetPage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([params, getTranslations("demand")]);
  const { actor, workspace } = await requireWorkspace(slug);
  const panel = { actor, workspace };
  const waiting = <CardSkeleton lines={6} />;
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("head")}
        crumbs={[{ href: `/${slug}/needs`, label: t("crumb") }]}
        actions={
          <ExportMenu
            items={exportItems(`/api/${slug}/needs/unmet/export`, new URLSearchParams(), t("exportHint"))}
          />
        }
      />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(7)}`}>
          <Suspense fallback={waiting}>
            <AskedForPanels {...panel} />
          </Suspense>
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(5)}`}>
          <Suspense fallback={waiting}>
            <UnansweredPanel {...panel} />
          </Suspense>
          <Suspense fallback={waiting}>
            <ComparedPanel {...panel} />
          </Suspense>
        </div>
        <div className={columnSpan(12)}>
          <Suspense fallback={waiting}>
            <SilentPanel {...panel} />
          </Suspense>
        </div>
      </Columns>
    </>
  );
}
