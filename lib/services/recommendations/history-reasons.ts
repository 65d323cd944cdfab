import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import { createScoreExplainer } from "@/lib/algorithms/recommend/explain-score";
import { customerNeeds } from "@/lib/data/customers/customer-needs";
import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import type { StoredItem } from "@/lib/data/recommendations/stored-list";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import type { ServedReason } from "@/lib/domain/recommendation/served-list";
import type { Signal } from "@/lib/domain/recommendation/signal";
import type { ServedModel } from "@/lib/services/recommendations/served-model";
import type { KnownPerson } from "@/lib/services/recommendations/source-of-history";

/** Pieces of the history cited a product, and what one must add to be cited. */
const MOST_CITED = 2;
const LEAST_AMOUNT = 0.05;
const LEAST_SHARE = 0.05;
/** Purchases in a category that are worth a word. */
const FEWEST_PURCHASES = 2;

type Reasons = Map<number, ServedReason[]>;

/**
 * Why products stand in a person's list: what of the history adds most to the score, purchases in the category, and the
 * need that it answers. One scoring of all products for all of them.
 */
export function historyReasons(
  model: ServedModel,
  blend: BlendModel,
  person: KnownPerson,
  skip: Uint8Array,
  items: readonly number[],
): Reasons {
  const { recommender, products } = model;
  if (!recommender) return new Map();
  const explainer = createScoreExplainer(recommender.models, blend, skip);
  const did = strongestOf(person.signals);
  return new Map(
    items.map((item) => {
      const { evidence, profile } = explainer.explain(person.customer, item);
      const cited = evidence.filter(({ amount }) => amount >= LEAST_AMOUNT).slice(0, MOST_CITED);
      const reasons = cited.flatMap(({ item: own, amount }): ServedReason[] => {
        const product = products[own];
        return product
          ? [
              {
                kind: "history",
                product: product.key,
                title: product.title,
                did: did.get(own) ?? "view",
                amount,
              },
            ]
          : [];
      });
      if (profile >= LEAST_AMOUNT) reasons.push({ kind: "profile", amount: profile });
      const all = [...dueReason(person, item), ...reasons, ...commonReasons(model, person, item)];
      return [item, all.length > 0 ? all : popularReason(model, item)] as const;
    }),
  );
}

/** The run's own reasons of a list that stands as it was made. */
export function storedReasons(
  model: ServedModel,
  rows: readonly StoredItem[],
  person: KnownPerson,
  items: readonly number[],
): Reasons {
  const { products, itemOf } = model;
  const wanted = new Set(items);
  const reasons: Reasons = new Map();
  for (const row of rows) {
    const item = itemOf.get(row.productId);
    if (item === undefined || !wanted.has(item)) continue;
    const own = row.reasons.flatMap((reason): ServedReason[] => {
      if (reason.kind === "popular") return [{ kind: "popular", customers: reason.customers }];
      if (reason.kind !== "bought" && reason.kind !== "similar") return [];
      const product = products[itemOf.get(reason.productId) ?? -1];
      return product
        ? [{ kind: reason.kind, product: product.key, title: product.title, share: reason.share }]
        : [];
    });
    reasons.set(item, [...own, ...commonReasons(model, person, item)]);
  }
  return reasons;
}

function commonReasons(model: ServedModel, person: KnownPerson, item: number): ServedReason[] {
  return [...categoryReason(model, person, item), ...needReason(model, person, item)];
}

function dueReason({ due }: KnownPerson, item: number): ServedReason[] {
  const found = due.get(item);
  return found ? [{ kind: "due", days: Math.round(found.days), usual: Math.round(found.usual) }] : [];
}

function categoryReason({ products }: ServedModel, { signals }: KnownPerson, item: number): ServedReason[] {
  const category = products[item]?.category;
  if (!category) return [];
  const purchases = signals.filter(
    (signal) => signal.kind === "purchase" && products[signal.item]?.category === category,
  ).length;
  return purchases >= FEWEST_PURCHASES ? [{ kind: "category", category, purchases }] : [];
}

/** The need that both the person and the product's texts speak of most. */
function needReason(
  { products, needsOf, needs }: ServedModel,
  { stored }: KnownPerson,
  item: number,
): ServedReason[] {
  const answered = needsOf.get(products[item]?.id ?? 0);
  let best: { key: number; both: number } | null = null;
  for (const { key, share } of stored?.needs ?? []) {
    const both = Math.min(share, answered?.get(key) ?? 0);
    if (both >= LEAST_SHARE && both > (best?.both ?? 0)) best = { key, both };
  }
  const need = best ? needs.get(best.key) : undefined;
  return need
    ? [{ kind: "need", need: need.key, nameEn: need.nameEn, nameZh: need.nameZh, quote: null }]
    : [];
}

function popularReason({ recommender }: ServedModel, item: number): ServedReason[] {
  const customers = recommender?.models.popularity.counts[item] ?? 0;
  return customers > 0 ? [{ kind: "popular", customers }] : [];
}

/** Of each product the kind of signal that tells most. */
function strongestOf(signals: readonly Signal[]): Map<number, Signal["kind"]> {
  const order: Signal["kind"][] = [
    "impression",
    "view",
    "click",
    "favourite",
    "review",
    "cart",
    "like",
    "purchase",
  ];
  const strongest = new Map<number, Signal["kind"]>();
  for (const { item, kind } of signals) {
    const known = strongest.get(item);
    if (known === undefined || order.indexOf(kind) > order.indexOf(known)) strongest.set(item, kind);
  }
  return strongest;
}

/** Room around the words of a quote. */
const ROOM = 60;

/** The same reasons with what the customer said of each need. */
export async function withQuotes(
  workspaceId: number,
  runId: number,
  customerId: number,
  reasons: ReadonlyMap<number, readonly ServedReason[]>,
): Promise<ReadonlyMap<number, readonly ServedReason[]>> {
  const cited = new Set(
    [...reasons.values()].flat().flatMap((reason) => (reason.kind === "need" ? [reason.need] : [])),
  );
  if (cited.size === 0) return reasons;
  const heard = (await customerNeeds(runId, customerId)).filter(({ key }) => cited.has(key));
  const excerpts = await mentionExcerpts(
    workspaceId,
    runId,
    heard.map(({ mentionId }) => mentionId),
  );
  const textOf = new Map(
    excerpts.map(({ mentionId, text, marks }) => [mentionId, clipExcerpt(text, marks, ROOM).text]),
  );
  const quoteOf = new Map(heard.map(({ key, mentionId }) => [key, textOf.get(mentionId) ?? null]));
  const quoted = (reason: ServedReason): ServedReason =>
    reason.kind === "need" ? { ...reason, quote: quoteOf.get(reason.need) ?? null } : reason;
  return new Map([...reasons].map(([item, own]) => [item, own.map(quoted)]));
}
