import { dot } from "@/lib/algorithms/dot";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";

export interface DecodeOptions {
  /** Softmax temperature in cosines: the smaller, the more of a mention goes to its nearest need. */
  readonly temperature?: number;
  /** The cosine below which a mention rather means no need, one a need or one for all. */
  readonly least?: ArrayLike<number> | number;
  /** The need that a mention is known to be of (a row of the centroids), -1 where none is: it has at least half of it. */
  readonly labels?: ArrayLike<number>;
}

export interface DecodedNeed {
  /** A row of the centroids. */
  readonly need: number;
  /** 0 to 1; all needs of one owner add up to 1. */
  readonly share: number;
  /** The mentions that carry it, heaviest first, with the part of the share that is theirs. */
  readonly mentions: readonly { readonly row: number; readonly part: number }[];
}

const TEMPERATURE = 0.05;
/** A need that a mention gives less than this of itself is none of its. */
const LEAST_PART = 0.05;
const KNOWN_PART = 0.5;

/**
 * What an owner (a customer, a product) asks for, read out of its mentions by cross-attention (Vaswani et al. 2017,
 * arXiv:1706.03762, with mentions as queries and needs as keys):
 *
 *     p(n | m) = exp(cos(v_m, c_n) / T) / ( sum over needs exp(cos / T) + exp(least / T) )
 *     share(n) = sum over m of w_m p(n | m), scaled to add up to 1
 *
 * The last term of the sum is "no need": a mention far from all of them gives little. A mention between two needs
 * counts for both, where counting labels would have to guess.
 *
 * @param vectors mentions x columns, rows of length 1, in the space of `placeMentions`
 * @param weights attention of each mention (`weighMention`), from 0 up
 * @param centroids needs x columns, rows of length 1
 * Cost: mentions x needs x columns.
 */
export function decodeNeeds(
  vectors: Matrix,
  weights: ArrayLike<number>,
  centroids: Matrix,
  options: DecodeOptions = {},
): DecodedNeed[] {
  const parts = new Map<number, { row: number; part: number }[]>();
  let total = 0;
  for (let row = 0; row < vectors.rows; row++) {
    for (const [need, p] of attentionOf(
      rowOf(vectors, row),
      centroids,
      options,
      options.labels?.[row] ?? -1,
    )) {
      const part = (weights[row] as number) * p;
      if (part <= 0) continue;
      total += part;
      const own = parts.get(need);
      if (own) own.push({ row, part });
      else parts.set(need, [{ row, part }]);
    }
  }
  return [...parts]
    .map(([need, mentions]) => ({
      need,
      share: mentions.reduce((sum, { part }) => sum + part, 0) / total,
      mentions: mentions
        .map(({ row, part }) => ({ row, part: part / total }))
        .sort((a, b) => b.part - a.part || a.row - b.row),
    }))
    .sort((a, b) => b.share - a.share || a.need - b.need);
}

/** p(n | m) of one mention, needs with little of it left out. */
function attentionOf(
  vector: Float32Array,
  centroids: Matrix,
  { temperature = TEMPERATURE, least = 0 }: DecodeOptions,
  label: number,
): Map<number, number> {
  const scores = Float64Array.from({ length: centroids.rows }, (_, n) => dot(rowOf(centroids, n), vector));
  const top = scores.reduce((most, score) => Math.max(most, score), -1);
  const nearest = scores.indexOf(top);
  const threshold = typeof least === "number" ? least : (least[nearest] as number);
  const raw = Array.from(scores, (score) => Math.exp((score - top) / temperature));
  const sum = raw.reduce((all, value) => all + value, Math.exp((threshold - top) / temperature));
  const attention = new Map<number, number>();
  for (const [n, value] of raw.entries()) {
    const p = value / sum;
    if (n === label) attention.set(n, KNOWN_PART + (1 - KNOWN_PART) * p);
    else if (p >= LEAST_PART) attention.set(n, label >= 0 ? (1 - KNOWN_PART) * p : p);
  }
  return attention;
}
