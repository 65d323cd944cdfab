import { createScoreExplainer } from "@/lib/algorithms/recommend/explain-score";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { NamedProduct, ProductExplanation } from "@/lib/domain/recommendation/product-explanation";
import { servedModel } from "@/lib/services/recommendations/served-model";
import { knowPerson } from "@/lib/services/recommendations/source-of-history";

const LIST = 10;
const MOST_EVIDENCE = 5;

/** Why a product is on a customer's list or not, by its key. Throws `notFound`. */
export async function explainRecommendation(
  actor: Actor,
  { customerId, product: key }: { customerId: number; product: string },
): Promise<ProductExplanation> {
  authorise(actor, "read");
  const model = await servedModel(actor.workspaceId);
  const { recommender, products, rules } = model;
  const item = model.itemOfKey.get(key);
  const { customer, stored } = await knowPerson(actor.workspaceId, model, { customerId });
  if (!recommender || item === undefined || !stored) throw new AppError("notFound", {}, "notFound");
  const explainer = createScoreExplainer(recommender.models, recommender.blend, rules.never);
  const { evidence, ...explained } = explainer.explain(customer, item);
  const standing = explainer.whyNot(customer, item, LIST);
  const nameOf = (at: number): NamedProduct => ({
    key: products[at]?.key ?? "",
    title: products[at]?.title ?? "",
  });
  const [first] = evidence.filter(({ amount }) => amount > 0);
  return {
    ...explained,
    product: nameOf(item),
    evidence: evidence
      .filter(({ amount }) => Math.abs(amount) > 1e-6)
      .slice(0, MOST_EVIDENCE)
      .map(({ item: own, amount }) => ({ ...nameOf(own), amount })),
    without: first
      ? { ...nameOf(first.item), rank: explainer.without(customer, item, first.item).rank }
      : null,
    standing,
  };
}
