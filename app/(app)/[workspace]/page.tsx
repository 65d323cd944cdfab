import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import {
  EvaluationPanel,
  FreshnessPanel,
  MovedNeedsPanel,
  PersonaSizesPanel,
  WaitingPanel,
} from "@/app/(app)/[workspace]/overview-panels";
import { startRunAction } from "@/app/(app)/[workspace]/runs/actions";
import { FirstSteps } from "@/components/overview/first-steps";
import { OverviewFacts } from "@/components/overview/overview-facts";
import { GrowthNote } from "@/components/runs/growth-note";
import { StaleNote } from "@/components/runs/stale-note";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { formatDateRange } from "@/lib/format/format-date-range";
import { getGrowth } from "@/lib/services/increment/get-growth";
import { getOverviewFacts } from "@/lib/services/overview/get-overview-facts";
import { getStartState } from "@/lib/services/overview/get-start-state";
import { getStaleRun } from "@/lib/services/run/get-stale-run";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

/** Any address of one part that is no page of ours is taken for a workspace: its title says so where there is none. */
export async function generateMetadata({ params }: Props) {
  await requireWorkspace((await params).workspace);
  const t = await getTranslations("layout.nav");
  return { title: t("overview") };
}

export default async function OverviewPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  const [t, locale, start, facts, stale, growth] = await Promise.all([
    getTranslations("overview"),
    getLocale(),
    getStartState(actor),
    getOverviewFacts(actor),
    getStaleRun(actor),
    getGrowth(actor),
  ]);
  const panel = { actor, workspace };
  if (start)
    return (
      <>
        <PageHead title={t("titleNew")} description={t("descriptionNew")} />
        <FirstSteps workspace={slug} state={start} />
        {start.documents + start.orders > 0 ? (
          <Columns className="mt-4">
            <Suspense fallback={<CardSkeleton lines={6} className={columnSpan(6)} />}>
              <FreshnessPanel {...panel} className={columnSpan(6)} />
            </Suspense>
            <Suspense fallback={<CardSkeleton lines={4} className={columnSpan(6)} />}>
              <WaitingPanel {...panel} hideEmpty className={columnSpan(6)} />
            </Suspense>
          </Columns>
        ) : null}
      </>
    );
  return (
    <>
      <PageHead
        title={t("title")}
        description={
          facts
            ? t("description", {
                week: formatDateRange(facts.week.from, facts.week.to, locale),
                documents: facts.week.documents,
                mentions: formatCount(facts.week.mentions, locale),
              })
            : undefined
        }
      />
      {stale ? (
        <StaleNote
          workspace={slug}
          timeZone={workspace.timeZone}
          run={stale}
          start={isAllowed(actor.role, "run") ? startRunAction : undefined}
          className="mb-4"
        />
      ) : null}
      {growth ? (
        <GrowthNote
          workspace={slug}
          timeZone={workspace.timeZone}
          growth={growth}
          start={isAllowed(actor.role, "run") ? startRunAction : undefined}
          className="mb-4"
        />
      ) : null}
      {facts ? (
        <OverviewFacts workspace={slug} facts={facts} />
      ) : (
        <Note className="mb-4">{t("noDates")}</Note>
      )}
      <Columns>
        <Suspense fallback={<CardSkeleton lines={8} className={columnSpan(8)} />}>
          <MovedNeedsPanel {...panel} className={columnSpan(8)} />
        </Suspense>
        <Suspense fallback={<CardSkeleton lines={8} className={columnSpan(4)} />}>
          <FreshnessPanel {...panel} className={columnSpan(4)} />
        </Suspense>
        <Suspense fallback={<CardSkeleton block={200} lines={1} className={columnSpan(6)} />}>
          <PersonaSizesPanel {...panel} className={columnSpan(6)} />
        </Suspense>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(6)}`}>
          <Suspense fallback={<CardSkeleton block={120} lines={2} />}>
            <EvaluationPanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={4} />}>
            <WaitingPanel {...panel} />
          </Suspense>
        </div>
      </Columns>
    </>
  );
}
