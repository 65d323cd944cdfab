import { getTranslations } from "next-intl/server";
import {
  addRuleAction,
  previewRuleAction,
  setRuleAction,
} from "@/app/(app)/[workspace]/recommendations/rules/actions";
import { DiversityCosts } from "@/components/recommendations/diversity-costs";
import { RecommendationTabs } from "@/components/recommendations/recommendation-tabs";
import { RuleMaker } from "@/components/recommendations/rule-maker";
import { RuleTable } from "@/components/recommendations/rule-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { getDiversityCosts } from "@/lib/services/recommendations/get-diversity-costs";
import { getRecommendationTotals } from "@/lib/services/recommendations/get-recommendation-totals";
import { listRules } from "@/lib/services/recommendations/list-rules";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("recommendations.rules");
  return { title: t("title") };
}

export default async function RulesPage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([params, getTranslations("recommendations.rules")]);
  const { actor, workspace } = await requireWorkspace(slug);
  const [rules, totals, costs] = await Promise.all([
    listRules(actor),
    getRecommendationTotals(actor),
    getDiversityCosts(actor),
  ]);
  const mayEdit = isAllowed(actor.role, "edit");
  return (
    <>
      <PageHead title={t("title")} description={t("description")} />
      <RecommendationTabs workspace={slug} at="rules" />
      <div className="grid gap-4">
        {mayEdit ? (
          <RuleMaker
            workspace={slug}
            customer={totals?.first?.key ?? ""}
            add={addRuleAction}
            preview={previewRuleAction}
          />
        ) : null}
        {rules.length === 0 ? (
          <EmptyState title={t("empty.title")} body={t("empty.body")} />
        ) : (
          <RuleTable
            workspace={slug}
            currency={workspace.currency}
            timeZone={workspace.timeZone}
            rules={rules}
            change={mayEdit ? setRuleAction : undefined}
          />
        )}
        {costs.length > 0 ? <DiversityCosts costs={costs} /> : null}
      </div>
    </>
  );
}
