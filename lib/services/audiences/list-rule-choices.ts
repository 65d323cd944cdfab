import { ruleValues } from "@/lib/data/audiences/rule-values";
import { publishedRun } from "@/lib/data/needs/published-run";
import { needRefs } from "@/lib/data/personas/need-refs";
import { personaRows } from "@/lib/data/personas/persona-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { RuleChoices } from "@/lib/domain/audiences/rule-choices";

/** What a rule may ask for: what the published run found, and what products and customers have. */
export async function listRuleChoices(actor: Actor): Promise<RuleChoices> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const [personas, needs, values] = await Promise.all([
    run ? personaRows(run.id) : [],
    run ? needRefs(run.id) : new Map<number, RuleChoices["needs"][number]>(),
    ruleValues(actor.workspaceId),
  ]);
  const named = ({ key, nameEn, nameZh }: RuleChoices["needs"][number]) => ({ key, nameEn, nameZh });
  return { personas: personas.map(named), needs: [...needs.values()].map(named), values };
}
