import { getTranslations } from "next-intl/server";
import { EvaluationChart } from "@/components/recommendations/evaluation-chart";
import { EvaluationGroups } from "@/components/recommendations/evaluation-groups";
import { EvaluationTable } from "@/components/recommendations/evaluation-table";
import { PartWorth } from "@/components/recommendations/part-worth";
import { ProtocolCard } from "@/components/recommendations/protocol-card";
import { RecommendationTabs } from "@/components/recommendations/recommendation-tabs";
import { RecommendationsEmpty } from "@/components/recommendations/recommendations-empty";
import { SearchTrials } from "@/components/recommendations/search-trials";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { getRecommenderEvaluation } from "@/lib/services/recommendations/get-recommender-evaluation";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("recommendations.evaluation");
  return { title: t("title") };
}

export default async function EvaluationPage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([params, getTranslations("recommendations")]);
  const { actor } = await requireWorkspace(slug);
  const evaluation = await getRecommenderEvaluation(actor);
  const result = evaluation?.result ?? null;
  const measured = result !== null && result.models.length > 0;
  return (
    <>
      <PageHead
        title={t("evaluation.title")}
        crumbs={[{ href: `/${slug}/recommendations`, label: t("title") }]}
        description={evaluation ? t("evaluation.description", { run: evaluation.run }) : undefined}
        actions={
          evaluation ? (
            <LinkButton href={`/${slug}/runs/${evaluation.run}`}>{t("evaluation.toRun")}</LinkButton>
          ) : undefined
        }
      />
      <RecommendationTabs workspace={slug} at="evaluation" />
      {evaluation && measured ? (
        <Columns>
          <EvaluationChart className={columnSpan(5)} result={result} run={evaluation.run} />
          <EvaluationGroups className={columnSpan(7)} result={result} personas={evaluation.personas} />
          <EvaluationTable className={columnSpan(12)} result={result} />
          <PartWorth className={columnSpan(5)} result={result} />
          <SearchTrials className={columnSpan(7)} result={result} />
          <ProtocolCard className={columnSpan(12)} result={result} />
        </Columns>
      ) : (
        <RecommendationsEmpty
          workspace={slug}
          why={evaluation ? "noLists" : "noRun"}
          skipped={result?.skipped}
        />
      )}
    </>
  );
}
