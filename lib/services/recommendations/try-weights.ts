import { type Actor, authorise } from "@/lib/domain/actor";
import type { TriedItem } from "@/lib/domain/recommendation/product-explanation";
import { rulesInForce } from "@/lib/domain/recommendation/serving-rule";
import { listRules } from "@/lib/services/recommendations/list-rules";
import { recommendProducts } from "@/lib/services/recommendations/recommend-products";

const SHOWN = 10;

/** A customer's list if the parts of the blend weighed so many times as much, and lists were so unlike; nothing is changed. */
export async function tryWeights(
  actor: Actor,
  wish: { customerId: number; weights: Record<string, number>; balance: number },
): Promise<readonly TriedItem[]> {
  authorise(actor, "read");
  const { customerId, weights, balance } = wish;
  const rules = rulesInForce(await listRules(actor));
  const { items } = await recommendProducts(
    actor,
    { kind: "customer", customerId, k: SHOWN },
    { weights, rules: balance < 1 ? [...rules, { kind: "diversity", balance }] : rules },
  );
  return items.map(({ productId, title }) => ({ productId, title }));
}
