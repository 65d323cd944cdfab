import { dot } from "@/lib/algorithms/dot";
import { rowOf } from "@/lib/algorithms/matrix";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import { userVector } from "@/lib/algorithms/recommend/fit-click-ranker";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { userEquation } from "@/lib/algorithms/recommend/fold-in-user";
import { itemAmount } from "@/lib/algorithms/recommend/item-model";
import { type KnownCustomer, leaveOutSettled } from "@/lib/algorithms/recommend/know-customer";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";
import { partsAt, scoreCustomer, tasteOf } from "@/lib/algorithms/recommend/score-customer";

/** One item of the history and what it adds to a score; below nought it speaks against. */
export interface ScoreEvidence {
  readonly item: number;
  readonly amount: number;
}

export interface ExplainedScore {
  readonly score: number;
  /** What each model of the blend adds; they add up to the score. */
  readonly parts: Readonly<Record<string, number>>;
  /** What each item of the history adds through all models, most first; with `profile` and `base` they add up to the score as well. */
  readonly evidence: readonly ScoreEvidence[];
  /** What the customer's profile adds: the prior of ALS, and likely clicks. */
  readonly profile: number;
  /** What neither adds: popularity, trend, and how the average product fares with this customer. */
  readonly base: number;
}

export interface ScoreExplainer {
  /** The score of an item for a customer, taken apart. */
  explain(customer: KnownCustomer, item: number): ExplainedScore;
  /** Its score and its place among all that may be offered, from 1, had `left` never been in the history. */
  without(customer: KnownCustomer, item: number, left: number): { score: number; rank: number };
  /** Why an item is not on a list of `length`, with what each model lacks against the last item that is. */
  whyNot(customer: KnownCustomer, item: number, length: number): WhyNot;
}

export type WhyNot =
  | { readonly kind: "had" | "never" }
  | { readonly kind: "listed"; readonly rank: number }
  | { readonly kind: "ranked"; readonly rank: number; readonly lacks: Readonly<Record<string, number>> };

/**
 * Takes blended scores apart exactly: item models, content and ALS are sums over the history (ALS by its normal
 * equation), and standard scores keep such sums. `never[i]` = 1 for items that nobody is offered.
 * Cost of each call: the scores of all items, once for calls about one customer in a row, and f^3 / 6 for ALS.
 */
export function createScoreExplainer(
  models: FittedModels,
  blend: BlendModel,
  never: Uint8Array,
): ScoreExplainer {
  const scored = (customer: KnownCustomer, also: number | null) => {
    const skip = leaveOutSettled(never, customer);
    if (also !== null) skip[also] = 1;
    return { skip, ...scoreCustomer(models, blend, customer, skip) };
  };
  type Scored = ReturnType<typeof scored>;
  let last: { customer: KnownCustomer; scores: Scored } | null = null;
  /** The scores of a customer, kept until another one is asked for: explaining a whole list scores once. */
  const scoredOnce = (customer: KnownCustomer): Scored => {
    if (last?.customer !== customer) last = { customer, scores: scored(customer, null) };
    return last.scores;
  };
  const rankOf = ({ total }: Scored, item: number): number => {
    let rank = 1;
    for (let i = 0; i < total.length; i++) if ((total[i] as number) > (total[item] as number)) rank++;
    return rank;
  };
  return {
    explain(customer, item) {
      const { history } = customer;
      const now = scoredOnce(withoutSettled(customer, item));
      const amounts = new Float64Array(history.length);
      let profile = 0;
      for (const [name, scale] of Object.entries(now.scales)) {
        const raw = rawAmounts(models, name, customer, item);
        profile += scale * raw.profile;
        raw.history.forEach((amount, h) => {
          amounts[h] = (amounts[h] as number) + scale * amount;
        });
      }
      const evidence = history.map(({ item: own }, n) => ({ item: own, amount: amounts[n] as number }));
      evidence.sort((a, b) => b.amount - a.amount || a.item - b.item);
      const parts = partsAt(now.parts, item);
      const score = sumOf(parts);
      const base = score - profile - evidence.reduce((sum, { amount }) => sum + amount, 0);
      return { score, parts, evidence, profile, base };
    },
    without(customer, item, left) {
      const history = customer.history.filter(({ item: own }) => own !== left);
      const then = scored({ ...customer, history }, left);
      return { score: sumOf(partsAt(then.parts, item)), rank: rankOf(then, item) };
    },
    whyNot(customer, item, length) {
      if (customer.history.some((own) => own.item === item && own.settled)) return { kind: "had" };
      if (never[item]) return { kind: "never" };
      const now = scoredOnce(customer);
      const rank = rankOf(now, item);
      if (rank <= length) return { kind: "listed", rank };
      const list = recommendTop(now.total, { k: length, exclude: now.skip });
      const [own, last] = [partsAt(now.parts, item), partsAt(now.parts, list.at(-1) ?? item)];
      const lacks = Object.fromEntries(
        Object.keys(own).map((name) => [name, (last[name] ?? 0) - (own[name] ?? 0)]),
      );
      return { kind: "ranked", rank, lacks };
    },
  };
}

function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

/** An item that is had is scored as if it might be offered again. */
function withoutSettled(customer: KnownCustomer, item: number): KnownCustomer {
  if (!customer.history.some((entry) => entry.item === item && entry.settled)) return customer;
  return {
    ...customer,
    history: customer.history.map((entry) => (entry.item === item ? { ...entry, settled: false } : entry)),
  };
}

interface RawAmounts {
  readonly history: readonly number[];
  readonly profile: number;
}

/** What each item of the history, and the profile, add to a model's own score of `item`, before it is standardised. */
function rawAmounts(
  models: FittedModels,
  name: string,
  { history, profile: features }: KnownCustomer,
  item: number,
): RawAmounts {
  const { itemKnn, linear, sequence, als, content } = models;
  const ofItems = (amounts: readonly number[]): RawAmounts => ({ history: amounts, profile: 0 });
  switch (name) {
    case "item-knn":
      return ofItems(history.map((own) => own.knnWeight * itemAmount(itemKnn, own.item, item)));
    case "linear":
      return ofItems(history.map((own) => own.linearWeight * itemAmount(linear, own.item, item)));
    case "sequence":
      if (!sequence) break;
      return ofItems(history.map((own) => own.sequenceWeight * itemAmount(sequence, own.item, item)));
    case "als": {
      const items = history.map((own) => own.item);
      const weights = history.map(({ strength }) => strength);
      if (items.length === 0) break;
      const { pull, drawn, solve } = userEquation(als, { items, weights, features });
      const toward = solve(rowOf(als.items, item));
      return {
        history: items.map((own, n) => (pull[n] ?? 0) * dot(toward, rowOf(als.items, own))),
        profile: dot(toward, drawn),
      };
    }
    case "clicks": {
      if (!models.clicks) break;
      const own = rowOf(models.clicks.vectors, item);
      return { history: history.map(() => 0), profile: dot(userVector(models.clicks, features), own) };
    }
    case "content": {
      const norm = Math.hypot(...tasteOf(content, history));
      if (!content || norm === 0) break;
      const own = rowOf(content, item);
      return ofItems(history.map((entry) => (entry.weight * dot(own, rowOf(content, entry.item))) / norm));
    }
  }
  return ofItems(history.map(() => 0));
}
