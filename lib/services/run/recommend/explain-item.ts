import type { Csr } from "@/lib/algorithms/csr";
import type { Matrix } from "@/lib/algorithms/matrix";
import { rowOf } from "@/lib/algorithms/matrix";
import type { ItemModel } from "@/lib/algorithms/recommend/item-model";
import type { RecommendationReason } from "@/lib/domain/recommendation/reason";

/** What an explanation may cite. */
export interface Evidence {
  readonly history: Csr;
  readonly neighbours: ItemModel;
  readonly content: Matrix | null;
  readonly popularity: Float64Array;
  readonly users: number;
  readonly productIdOf: (item: number) => number;
  /** Shares of a customer's attention by need, and of a product's mentions by need. */
  readonly needsOfUser: (user: number) => ReadonlyMap<number, number>;
  readonly needsOfItem: (item: number) => ReadonlyMap<number, number>;
}

const COLLABORATIVE = ["als", "item-knn", "linear", "sequence"];
const LEAST_NEED = 0.05;

/** Why an item stands in a user's list: one reason for each part that speaks for it, the strongest part first. */
export function explainItem(
  user: number,
  item: number,
  parts: Readonly<Record<string, number>>,
  evidence: Evidence,
): RecommendationReason[] {
  const together = COLLABORATIVE.reduce((sum, name) => sum + Math.max(0, parts[name] ?? 0), 0);
  const weighed: [number, RecommendationReason | null][] = [
    [together, boughtReason(user, item, evidence)],
    [(parts.content ?? 0) * 1.01, needReason(user, item, evidence)],
    [parts.content ?? 0, similarReason(user, item, evidence)],
    [Math.max(0, parts.popularity ?? 0) + Math.max(0, parts.trend ?? 0), popularReason(item, evidence)],
  ];
  const reasons = weighed
    .filter(([weight, reason]) => weight > 0 && reason !== null)
    .sort((a, b) => b[0] - a[0])
    .map(([, reason]) => reason)
    .filter((reason) => reason !== null);
  return reasons.length > 0 ? reasons : [popularReason(item, evidence)];
}

/** The bought item whose neighbour this one most is, and its part of all such likeness. */
function boughtReason(user: number, item: number, evidence: Evidence): RecommendationReason | null {
  const { neighbours, history } = evidence;
  const bought = boughtItems(user, history);
  let total = 0;
  let best = -1;
  let most = 0;
  for (let p = neighbours.indptr[item] ?? 0; p < (neighbours.indptr[item + 1] ?? 0); p++) {
    const other = neighbours.indices[p] ?? -1;
    const likeness = neighbours.values[p] ?? 0;
    if (other === item || !bought.has(other)) continue;
    total += likeness;
    if (likeness > most) {
      most = likeness;
      best = other;
    }
  }
  return best < 0 ? null : { kind: "bought", productId: evidence.productIdOf(best), share: most / total };
}

/** The bought item most like this one by what the shop tells of both. */
function similarReason(user: number, item: number, evidence: Evidence): RecommendationReason | null {
  const { content, history } = evidence;
  if (!content) return null;
  let total = 0;
  let best = -1;
  let most = 0;
  for (const other of boughtItems(user, history)) {
    const likeness = cosine(rowOf(content, item), rowOf(content, other));
    total += likeness;
    if (likeness > most) {
      most = likeness;
      best = other;
    }
  }
  return best < 0 ? null : { kind: "similar", productId: evidence.productIdOf(best), share: most / total };
}

/** The need that both the customer and the product's reviews speak of most. */
function needReason(user: number, item: number, evidence: Evidence): RecommendationReason | null {
  const wanted = evidence.needsOfUser(user);
  let best: number | null = null;
  let most = LEAST_NEED;
  for (const [key, share] of evidence.needsOfItem(item)) {
    const both = Math.min(share, wanted.get(key) ?? 0);
    if (both > most) {
      most = both;
      best = key;
    }
  }
  return best === null ? null : { kind: "need", needKey: best };
}

function popularReason(item: number, { popularity, users }: Evidence): RecommendationReason {
  return { kind: "popular", customers: popularity[item] ?? 0, of: users };
}

function boughtItems(user: number, history: Csr): Set<number> {
  return new Set(history.indices.subarray(history.indptr[user], history.indptr[user + 1]));
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let d = 0; d < a.length; d++) {
    const x = a[d] as number;
    const y = b[d] as number;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}
