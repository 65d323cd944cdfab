import { dot } from "@/lib/algorithms/dot";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";

export interface EvidenceOptions {
  /** Quotes wanted, 5 unless said. */
  readonly count?: number;
  /** Weight of nearness to the middle against difference from the quotes already chosen; .7 unless said. */
  readonly centrality?: number;
}

export interface Quotable {
  readonly text: string;
  readonly lang: string;
  /** 0 to 1: how near to the middle of its need. */
  readonly closeness: number;
}

/** Candidates that are looked at, the nearest to the middle. */
const CANDIDATES = 200;
/** Where a need is spoken of in two languages, each has at least this share of the quotes. */
const LEAST_SHARE = 0.34;

/**
 * Quotes that stand for a need: central and different from each other, by maximal marginal relevance (Carbonell,
 * Goldstein 1998) on prepared unit vectors. A language with a fifth or more of the mentions gets a third of the
 * quotes. Returns rows of `mentions`, the most typical first. Cost: candidates x quotes x cols.
 */
export function findEvidence(
  mentions: readonly Quotable[],
  prepared: Matrix,
  options: EvidenceOptions = {},
): number[] {
  const count = options.count ?? 5;
  const centrality = options.centrality ?? 0.7;
  const order = mentions.map((_, r) => r);
  order.sort((a, b) => fitness(mentions[b] as Quotable) - fitness(mentions[a] as Quotable) || a - b);
  const chosen: number[] = [];
  const pick = (candidates: readonly number[], until: number) => {
    const left = candidates.slice(0, CANDIDATES).filter((r) => !chosen.includes(r));
    const nearest = new Map(left.map((r) => [r, 0]));
    const seen = (r: number) => {
      for (const other of left) {
        nearest.set(
          other,
          Math.max(nearest.get(other) ?? 0, dot(rowOf(prepared, other), rowOf(prepared, r))),
        );
      }
    };
    chosen.forEach(seen);
    while (chosen.length < until && left.length > 0) {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      left.forEach((r, i) => {
        const near = nearest.get(r) ?? 0;
        const score = centrality * fitness(mentions[r] as Quotable) - (1 - centrality) * near;
        // A copy of a quote shows nothing new, however central.
        if (near < 0.95 && score > bestScore) {
          bestScore = score;
          best = i;
        }
      });
      if (bestScore === Number.NEGATIVE_INFINITY) return;
      const [row] = left.splice(best, 1);
      if (row === undefined) return;
      chosen.push(row);
      seen(row);
    }
  };
  const share = Math.floor(count * LEAST_SHARE);
  const languages = [...new Set(mentions.map(({ lang }) => lang))].sort();
  const common = languages.filter(
    (lang) => mentions.filter((m) => m.lang === lang).length >= mentions.length / 5,
  );
  if (common.length > 1) {
    for (const lang of common)
      pick(
        order.filter((r) => mentions[r]?.lang === lang),
        Math.min(count, chosen.length + share),
      );
  }
  pick(order, count);
  return chosen.sort((a, b) => (mentions[b]?.closeness ?? 0) - (mentions[a]?.closeness ?? 0) || a - b);
}

/** Nearness, a little less for quotes of two words and for very long ones. */
function fitness(mention: Quotable): number {
  const length = [...mention.text].length * (mention.lang === "zh" ? 2.5 : 1);
  return mention.closeness - (length < 15 ? 0.15 : 0) - (length > 160 ? 0.1 : 0);
}
