import { type Actor, authorise } from "@/lib/domain/actor";
import type { ServedItem } from "@/lib/domain/recommendation/served-list";
import { rulesInForce, type ServingRule } from "@/lib/domain/recommendation/serving-rule";
import { listRules } from "@/lib/services/recommendations/list-rules";
import { recommendProducts } from "@/lib/services/recommendations/recommend-products";

/** A customer's list as it is, and as it were with one more rule. */
export interface RulePreview {
  readonly known: boolean;
  readonly before: readonly Pick<ServedItem, "key" | "title">[];
  readonly after: readonly Pick<ServedItem, "key" | "title">[];
}

const SHOWN = 10;

/** What a rule would change on a customer's list; nothing is changed. */
export async function previewRule(
  actor: Actor,
  { customer, rule }: { customer: string; rule: ServingRule },
): Promise<RulePreview> {
  authorise(actor, "read");
  const active = rulesInForce(await listRules(actor));
  const wish = { kind: "customer", customer, k: SHOWN } as const;
  const [before, after] = await Promise.all([
    recommendProducts(actor, wish, { rules: active }),
    recommendProducts(actor, wish, { rules: [...active, rule] }),
  ]);
  const shown = ({ key, title }: ServedItem) => ({ key, title });
  return { known: before.known, before: before.items.map(shown), after: after.items.map(shown) };
}
