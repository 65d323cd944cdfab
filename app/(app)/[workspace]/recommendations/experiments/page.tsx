import { getTranslations } from "next-intl/server";
import {
  beginExperimentAction,
  endExperimentAction,
} from "@/app/(app)/[workspace]/recommendations/experiments/actions";
import { ExperimentCard } from "@/components/recommendations/experiment-card";
import { ExperimentMaker } from "@/components/recommendations/experiment-maker";
import { RecommendationTabs } from "@/components/recommendations/recommendation-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { listExperiments } from "@/lib/services/recommendations/list-experiments";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("recommendations.experiments");
  return { title: t("title") };
}

export default async function ExperimentsPage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([
    params,
    getTranslations("recommendations.experiments"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const experiments = await listExperiments(actor);
  const mayEdit = isAllowed(actor.role, "edit");
  return (
    <>
      <PageHead title={t("title")} description={t("description")} />
      <RecommendationTabs workspace={slug} at="experiments" />
      <div className="grid gap-4">
        {experiments.length === 0 ? <EmptyState title={t("empty.title")} body={t("empty.body")} /> : null}
        {experiments.map((results) => (
          <ExperimentCard
            key={results.experiment.id}
            workspace={slug}
            timeZone={workspace.timeZone}
            results={results}
            end={mayEdit ? endExperimentAction : undefined}
          />
        ))}
        {mayEdit ? <ExperimentMaker workspace={slug} begin={beginExperimentAction} /> : null}
      </div>
    </>
  );
}
