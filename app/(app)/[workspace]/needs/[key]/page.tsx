import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { EvidencePanel, PersonasPanel, ProductsPanel } from "@/app/(app)/[workspace]/needs/[key]/need-panels";
import { renameNeedAction } from "@/app/(app)/[workspace]/needs/actions";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedWeeks } from "@/components/needs/need-weeks";
import { RenameNeed } from "@/components/needs/rename-need";
import { Card } from "@/components/ui/card";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";
import { getNeed } from "@/lib/services/needs/get-need";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
}

async function read({ params }: Props) {
  const { workspace: slug, key } = await params;
  if (!/^\d{1,9}$/.test(key)) notFound();
  const context = await requireWorkspace(slug);
  const found = await getNeed(context.actor, Number(key));
  if (!found) notFound();
  return { ...context, ...found };
}

export async function generateMetadata(props: Props) {
  const [{ need }, locale] = await Promise.all([read(props), getLocale()]);
  return { title: pickName(need, locale) };
}

export default async function NeedPage(props: Props) {
  const [{ actor, workspace, need, allMentions, usual }, locale, t] = await Promise.all([
    read(props),
    getLocale(),
    getTranslations("needs"),
  ]);
  const { slug, timeZone } = workspace;
  const count = (value: number) => formatCount(value, locale);
  return (
    <>
      <PageHead
        title={pickName(need, locale)}
        mark={need.isOther ? undefined : <NeedTypeChip type={need.type} />}
        crumbs={[{ href: `/${slug}/needs`, label: t("title") }]}
        description={t("head", {
          mentions: count(need.mentions),
          documents: count(need.documents),
          customers: count(need.customers),
        })}
        actions={
          isAllowed(actor.role, "edit") && !need.isOther ? (
            <RenameNeed workspace={slug} need={need} rename={renameNeedAction} />
          ) : undefined
        }
      />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(7)}`}>
          <NeedWeeks place="page" need={need} usual={usual} timeZone={timeZone} workspace={slug} />
          <Suspense fallback={<CardSkeleton lines={8} />}>
            <EvidencePanel actor={actor} workspace={workspace} need={need} />
          </Suspense>
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(5)}`}>
          <Card title={t("factsTitle")}>
            <NeedFacts workspace={slug} need={need} allMentions={allMentions} />
          </Card>
          <Suspense fallback={<CardSkeleton lines={5} />}>
            <PersonasPanel actor={actor} workspace={workspace} need={need} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={5} />}>
            <ProductsPanel actor={actor} workspace={workspace} need={need} allMentions={allMentions} />
          </Suspense>
        </div>
      </Columns>
    </>
  );
}
