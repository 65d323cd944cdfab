import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, Suspense } from "react";
import { EffectsPanel } from "@/app/(app)/[workspace]/needs/[key]/effects-panel";
import {
  EvidencePanel,
  HistoryPanel,
  PersonasPanel,
  ProductsPanel,
  SplitPanels,
  TrendPanel,
} from "@/app/(app)/[workspace]/needs/[key]/need-panels";
import { NEED_ACTIONS } from "@/app/(app)/[workspace]/needs/need-actions";
import { NeedChanges } from "@/components/needs/need-changes";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedMenu } from "@/components/needs/need-menu";
import { NeedWeeks } from "@/components/needs/need-weeks";
import { Card } from "@/components/ui/card";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";
import { findMergedInto } from "@/lib/services/needs/find-merged-into";
import { getNeed } from "@/lib/services/needs/get-need";
import { listNeedNames } from "@/lib/services/needs/list-need-names";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
  searchParams: Promise<{ unit?: string | string[] }>;
}

const load = cache(async (slug: string, key: string) => {
  if (!/^\d{1,9}$/.test(key)) notFound();
  const context = await requireWorkspace(slug);
  const found = await getNeed(context.actor, Number(key));
  if (!found) {
    const survivor = await findMergedInto(context.actor, Number(key));
    if (survivor === null) notFound();
    redirect(`/${slug}/needs/${survivor}`);
  }
  return { ...context, ...found };
});

async function read({ params }: Props) {
  const { workspace, key } = await params;
  return load(workspace, key);
}

export async function generateMetadata(props: Props) {
  const [{ need }, locale] = await Promise.all([read(props), getLocale()]);
  return { title: pickName(need, locale) };
}

export default async function NeedPage(props: Props) {
  const [{ actor, workspace, need, ...found }, { unit }, locale, t] = await Promise.all([
    read(props),
    props.searchParams,
    getLocale(),
    getTranslations("needs"),
  ]);
  const { allMentions, usual, marks, changes } = found;
  const { slug, timeZone } = workspace;
  const mayEdit = isAllowed(actor.role, "edit");
  const others = mayEdit ? (await listNeedNames(actor)).filter(({ key }) => key !== need.key) : [];
  const count = (value: number) => formatCount(value, locale);
  return (
    <>
      <PageHead
        title={need.isOther ? t("other.name") : pickName(need, locale)}
        mark={need.isOther ? undefined : <NeedTypeChip type={need.type} />}
        crumbs={[{ href: `/${slug}/needs`, label: t("title") }]}
        description={t(need.isOther ? "other.head" : "head", {
          mentions: count(need.mentions),
          documents: count(need.documents),
          customers: count(need.customers),
        })}
        actions={
          mayEdit && !need.isOther ? (
            <NeedMenu workspace={slug} need={need} others={others} marks={marks} actions={NEED_ACTIONS} />
          ) : undefined
        }
      />
      <NeedChanges changes={changes} />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(7)}`}>
          <NeedWeeks place="page" need={need} usual={usual} timeZone={timeZone} workspace={slug} />
          <Suspense fallback={<CardSkeleton lines={8} />}>
            <EvidencePanel actor={actor} workspace={workspace} need={need} others={others} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={8} />}>
            <TrendPanel
              actor={actor}
              workspace={workspace}
              need={need}
              unit={unit === "month" ? "month" : "week"}
            />
          </Suspense>
          <Suspense>
            <HistoryPanel actor={actor} workspace={workspace} need={need} />
          </Suspense>
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(5)}`}>
          <Card title={t("factsTitle")}>
            <NeedFacts
              workspace={slug}
              need={need}
              allMentions={allMentions}
              allCustomers={found.allCustomers}
              timeZone={timeZone}
            />
          </Card>
          <Suspense fallback={<CardSkeleton lines={5} />}>
            <EffectsPanel actor={actor} needKey={need.key} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={5} />}>
            <PersonasPanel actor={actor} workspace={workspace} need={need} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={5} />}>
            <ProductsPanel actor={actor} workspace={workspace} need={need} allMentions={allMentions} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={5} />}>
            <SplitPanels actor={actor} workspace={workspace} need={need} allMentions={allMentions} />
          </Suspense>
        </div>
      </Columns>
    </>
  );
}
