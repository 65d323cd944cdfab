import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { agreeOnCommunities } from "@/lib/algorithms/needs/agree-on-communities";
import { fitLexicon } from "@/lib/algorithms/needs/lexical-vectors";
import { linkMentions } from "@/lib/algorithms/needs/link-mentions";
import { nearestCentroids } from "@/lib/algorithms/needs/nearest-centroids";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { languageGroup, type Mentions, placeMentions } from "@/lib/algorithms/needs/place-mentions";
import { createRandom } from "@/lib/algorithms/random";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";
import { isChatter } from "@/lib/algorithms/text/is-chatter";

export interface FitNeedsOptions extends Mentions {
  readonly seed: number;
  /** Higher gives more and finer needs; 2.5 unless said. */
  readonly resolution?: number;
  /** Leading principal components to leave out, none unless said: among clauses they tell praise from complaint. */
  readonly dropComponents?: number;
  /** Dimensions kept, 256 unless said. */
  readonly dimensions?: number;
}

/** Distinct mentions that the graph is built on at most; the others are placed by the centroids. */
const MOST_ROWS = 8_000;
/** Distinct texts a need must have: fewer are told apart from chance by nobody. */
const FEWEST_TEXTS = 6;
/** Two mentions this near are one wording with a slip or a particle. */
const COPY_COSINE = 0.92;
const COPY_NEIGHBOURS = 16;
/** No mention further from its need than this cosine, however wide the need. */
const LEAST_COSINE = 0.2;

/**
 * Finds the needs in a shop's mentions. Greetings and repeats are left out; vectors are centred language by language
 * and reduced to 256 dimensions, with a tenth of each cosine left to the words themselves (`placeMentions`); a graph of nearest mentions that bridges languages is cut into communities
 * (`linkMentions`, `agreeOnCommunities`), whose number comes out of the data; each becomes a centroid, every mention
 * goes to its nearest one, communities of under six distinct wordings are dropped. A mention further from its centroid
 * than nearly all others of that need (two standard deviations) belongs to "other".
 *
 * Why no K-means: on clauses of 25 made needs in two languages, at the true K, it puts the languages of a need apart
 * and finds half of the needs; the graph finds four fifths and more (F1 of .5 with one community each).
 * Cost: n^2 x 512 multiply-adds for n <= 8,000 distinct texts.
 */
export function* fitNeeds(
  vectors: Matrix,
  options: FitNeedsOptions,
): Generator<{ step: number; loss: number }, NeedsModel> {
  const rows = distinctRows(options.texts, options.seed);
  const sample = takeRows(vectors, rows);
  const languages = Array.from(rows, (r) => options.languages[r] ?? "other");
  const sampleGroups = Int32Array.from(languages, languageGroup);
  const preparation = fitPreparation(sample, {
    groups: sampleGroups,
    dropComponents: options.dropComponents ?? 0,
    dimensions: options.dimensions ?? 256,
  });
  const tokens = Array.from(rows, (r) => options.tokens?.[r] ?? []);
  const space = { preparation, lexicon: fitLexicon(tokens) };
  const placed = placeMentions(space, sample, { languages, tokens });
  yield { step: 0, loss: rows.length };
  const kept = distinctVectors(placed);
  yield { step: 0, loss: kept.length };
  const prepared = takeRows(placed, kept);
  const groups = Int32Array.from(kept, (r) => sampleGroups[r] as number);
  const graph = linkMentions(prepared, groups);
  let labels = yield* agreeOnCommunities(graph, {
    resolution: options.resolution ?? 2.5,
    seed: options.seed,
  });
  let centroids = centroidsOf(prepared, labels);
  labels = nearestCentroids(centroids, prepared).labels;
  centroids = centroidsOf(prepared, labels, FEWEST_TEXTS);
  return { ...space, centroids, least: leastCosines(centroids, prepared) };
}

/** Rows with something to say, one a text, in order; a seeded sample where there are too many. */
function distinctRows(texts: readonly string[], seed: number): Int32Array {
  const seen = new Set<string>();
  const rows: number[] = [];
  texts.forEach((text, r) => {
    const key = text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
    if (seen.has(key) || isChatter(text)) return;
    seen.add(key);
    rows.push(r);
  });
  const drawn = createRandom(seed).shuffle(Int32Array.from(rows)).subarray(0, MOST_ROWS);
  return drawn.slice().sort();
}

/**
 * Rows that are no near copy of an earlier one. Spelling slips and added particles make copies that crowd the
 * neighbours of a mention, so that a need falls apart into its wordings.
 */
function distinctVectors(rows: Matrix): Int32Array {
  const { k, indices, distances } = nearestNeighbours(rows, rows, COPY_NEIGHBOURS, (r) => r);
  const copied = new Uint8Array(rows.rows);
  for (let r = 0; r < rows.rows; r++) {
    for (let i = 0; i < k; i++) {
      const other = indices[r * k + i] as number;
      const cosine = 1 - (distances[r * k + i] as number) ** 2 / 2;
      if (cosine >= COPY_COSINE && other < r && copied[other] === 0) copied[r] = 1;
    }
  }
  return Int32Array.from({ length: rows.rows }, (_, r) => r).filter((r) => copied[r] === 0);
}

/** Unit means of the rows of each label, biggest first; labels with fewer rows than `fewest` are left out. */
function centroidsOf(rows: Matrix, labels: Int32Array, fewest = 1): Matrix {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const kept = [...sizes].filter(([, n]) => n >= fewest).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const place = new Map(kept.map(([label], i) => [label, i]));
  const centroids = zeros(kept.length, rows.cols);
  labels.forEach((label, r) => {
    const to = place.get(label);
    if (to === undefined) return;
    const out = rowOf(centroids, to);
    const row = rowOf(rows, r);
    for (let c = 0; c < row.length; c++) out[c] = (out[c] as number) + (row[c] as number);
  });
  for (let k = 0; k < centroids.rows; k++) {
    const row = rowOf(centroids, k);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let c = 0; c < row.length; c++) row[c] = (row[c] as number) / length;
  }
  return centroids;
}

function leastCosines(centroids: Matrix, rows: Matrix): Float32Array {
  const { labels, cosines } = nearestCentroids(centroids, rows);
  const count = new Float64Array(centroids.rows);
  const sum = new Float64Array(centroids.rows);
  const square = new Float64Array(centroids.rows);
  labels.forEach((k, r) => {
    if (k < 0) return;
    const cosine = cosines[r] as number;
    count[k] = (count[k] as number) + 1;
    sum[k] = (sum[k] as number) + cosine;
    square[k] = (square[k] as number) + cosine * cosine;
  });
  return Float32Array.from(count, (n, k) => {
    const mean = (sum[k] as number) / Math.max(1, n);
    const deviation = Math.sqrt(Math.max(0, (square[k] as number) / Math.max(1, n) - mean * mean));
    return Math.max(LEAST_COSINE, mean - 2 * deviation);
  });
}
