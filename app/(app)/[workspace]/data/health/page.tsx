import { Download } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import {
  FillPanel,
  ImprovePanel,
  JoinsPanel,
  KindsPanel,
  LanguagesPanel,
  MaskedPanel,
  NoisePanel,
} from "@/app/(app)/[workspace]/data/health/health-panels";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { getDataHealth } from "@/lib/services/health/get-data-health";
import { holdsAnything } from "@/lib/services/health/holds-anything";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("health");
  return { title: t("title") };
}

export default async function DataHealthPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  const [t, locale, some] = await Promise.all([getTranslations("health"), getLocale(), holdsAnything(actor)]);
  const head = {
    crumbs: [{ href: `/${slug}/data`, label: t("crumb") }],
    title: t("title"),
    description: t("description"),
  };
  if (!some)
    return (
      <>
        <PageHead {...head} />
        <EmptyState
          title={t("empty.title")}
          body={t("empty.body")}
          action={<LinkButton href={`/${slug}/data`}>{t("empty.action")}</LinkButton>}
        />
      </>
    );
  const panel = { workspace, parts: getDataHealth(actor) };
  const file = `/api/${slug}/health/export?locale=${locale}`;
  return (
    <>
      <PageHead
        {...head}
        actions={
          <LinkButton href={file} download icon={<Download aria-hidden />}>
            {t("download")}
          </LinkButton>
        }
      />
      <Columns>
        <Suspense fallback={<CardSkeleton lines={8} className={columnSpan(12)} />}>
          <ImprovePanel {...panel} className={columnSpan(12)} />
        </Suspense>
        <Suspense fallback={<CardSkeleton lines={7} className={columnSpan(12)} />}>
          <KindsPanel {...panel} className={columnSpan(12)} />
        </Suspense>
        <Suspense fallback={<CardSkeleton lines={10} className={columnSpan(12)} />}>
          <FillPanel {...panel} className={`self-start ${columnSpan(12)}`} />
        </Suspense>
        <Suspense fallback={<CardSkeleton lines={10} className={columnSpan(7)} />}>
          <JoinsPanel {...panel} className={`self-start ${columnSpan(7)}`} />
        </Suspense>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(5)}`}>
          <Suspense fallback={<CardSkeleton lines={6} />}>
            <NoisePanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={4} />}>
            <MaskedPanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={3} />}>
            <LanguagesPanel {...panel} />
          </Suspense>
        </div>
      </Columns>
    </>
  );
}
