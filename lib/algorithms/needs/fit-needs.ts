import type { Csr } from "@/lib/algorithms/csr";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { agreeOnCommunities } from "@/lib/algorithms/needs/agree-on-communities";
import { type NearestCentroids, nearestCentroids } from "@/lib/algorithms/needs/centroid-search";
import { centroidsOf } from "@/lib/algorithms/needs/centroids-of";
import { fitLexicon } from "@/lib/algorithms/needs/lexical-vectors";
import { linkMentions } from "@/lib/algorithms/needs/link-mentions";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { neighboursByPart } from "@/lib/algorithms/needs/neighbours-by-part";
import { languageGroup, type Mentions, placeMentions, wordsAt } from "@/lib/algorithms/needs/place-mentions";
import { type DistinctRows, readDistinct } from "@/lib/algorithms/needs/read-distinct";
import { sharedTerms } from "@/lib/algorithms/needs/shared-terms";
import { fitStyles } from "@/lib/algorithms/needs/style-directions";
import { unitMean } from "@/lib/algorithms/needs/unit-mean";
import { applyPreparation } from "@/lib/algorithms/reduce/apply-preparation";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";

export interface FitNeedsOptions extends Mentions {
  readonly seed: number;
  /** Higher gives more and finer needs; by default 2.5 for 5,000 distinct mentions, .8 for few, 8 for very many. */
  readonly resolution?: number;
  /** Leading principal components to leave out, none unless said: among clauses they tell praise from complaint. */
  readonly dropComponents?: number;
  /** Dimensions kept, 256 unless said. */
  readonly dimensions?: number;
  /** The need of each mention in the run before, by any number, -1 for none: needs that hold together go on. */
  readonly before?: Int32Array;
}

/** What an edge counts for by the run before: enough to keep needs that could as well fall otherwise, no more. */
const REMEMBERED = { same: 1.3, other: 0.7 } as const;

type Steps<Result> = Generator<{ step: number; loss: number }, Result>;

/** Distinct texts a need must have: fewer are told apart from chance by nobody. */
const FEWEST_TEXTS = 6;
/** Two mentions this near are one wording with a slip or a particle. */
const COPY_COSINE = 0.92;
const COPY_NEIGHBOURS = 16;
/** No mention further from its need than this cosine, however wide the need. */
const LEAST_COSINE = 0.2;
/** Deviations below the mean cosine of a need's mentions from which on one is no mention of it. */
const FAR = 2.5;
/** A group whose mentions share fewer of their words is one of wording ("once you're there"), not of a subject. */
const LEAST_SHARED = 0.2;
const OUT_OF_REACH = 2;
/** More is said of more things: the resolution grows with the root of the distinct mentions. */
const RESOLUTION = { at: 2.5, rows: 5_000, least: 0.8, most: 8 } as const;

/**
 * Finds the needs in a shop's mentions. What says nothing and repeats are left out (`readDistinct`); vectors are centred
 * language by language and reduced to 256 dimensions, with a fifth of each cosine left to the words themselves
 * (`placeMentions`); a graph of nearest mentions that bridges languages is cut into communities (`linkMentions`,
 * `agreeOnCommunities`), whose number comes out of the data; each becomes a centroid, every mention goes to its nearest
 * one, communities of under six distinct wordings are dropped, and those whose mentions share no words draw theirs to
 * "other" (`sharedTerms`). A mention further from its centroid than nearly all
 * others of that need belongs to "other". Verdicts on the whole ("love it") make one need of praise and one of
 * complaint, by their sentiment: the graph would cut them into a dozen by their wording.
 *
 * Why no K-means: on clauses of 25 made needs in two languages, at the true K, it puts the languages of a need apart
 * and finds half of the needs; the graph finds four fifths and more (F1 of .5 with one community each).
 * Yields at least every second or so. Cost: n^2 x 512 multiply-adds for n <= 8,000 distinct texts.
 */
export function* fitNeeds(vectors: Matrix, options: FitNeedsOptions): Steps<NeedsModel> {
  const distinct = yield* readDistinct(options, options.seed);
  const rows = distinct.topics;
  const sample = takeRows(vectors, rows);
  const words = wordsAt(options, rows);
  const sampleGroups = Int32Array.from(words.languages, languageGroup);
  const preparation = fitPreparation(sample, {
    groups: sampleGroups,
    dropComponents: options.dropComponents ?? 0,
    dimensions: options.dimensions ?? 256,
  });
  yield { step: 0, loss: rows.length };
  const styles = fitStyles(applyPreparation(preparation, sample, sampleGroups), words.tokens);
  const space = { preparation, styles, lexicon: fitLexicon(words.tokens) };
  const placed = placeMentions(space, sample, words);
  yield { step: 0, loss: rows.length };
  const kept = yield* distinctVectors(placed);
  const prepared = takeRows(placed, kept);
  const groups = Int32Array.from(kept, (r) => sampleGroups[r] as number);
  const linked = yield* linkMentions(prepared, groups);
  const before = options.before && Int32Array.from(kept, (r) => options.before?.[rows[r] as number] ?? -1);
  const graph = before ? rememberNeeds(linked, before) : linked;
  const usual = RESOLUTION.at * Math.sqrt(distinct.topicTexts / RESOLUTION.rows);
  const communities = yield* agreeOnCommunities(graph, {
    resolution: options.resolution ?? Math.min(RESOLUTION.most, Math.max(RESOLUTION.least, usual)),
    seed: options.seed,
  });
  const drawn = nearestCentroids(centroidsOf(prepared, communities), prepared);
  const centroids = centroidsOf(prepared, drawn.labels, FEWEST_TEXTS);
  yield { step: 0, loss: centroids.rows };
  const nearest = nearestCentroids(centroids, prepared);
  const least = leastCosines(nearest, centroids.rows);
  const keptWords = wordsAt(words, kept);
  sharedTerms(nearest.labels, centroids.rows, keptWords.tokens, keptWords.languages).forEach((share, k) => {
    if (share < LEAST_SHARED) least[k] = OUT_OF_REACH;
  });
  return withVerdicts({ ...space, centroids, least }, vectors, options, distinct);
}

/**
 * Rows that are no near copy of an earlier one. Spelling slips and added particles make copies that crowd the
 * neighbours of a mention, so that a need falls apart into its wordings.
 */
function* distinctVectors(rows: Matrix): Steps<Int32Array> {
  const near = yield* neighboursByPart(rows, rows, COPY_NEIGHBOURS, (r) => r);
  const copied = new Uint8Array(rows.rows);
  near.forEach((found, r) => {
    const isCopy = found.rows.some(
      (other, i) => other < r && copied[other] === 0 && (found.similarities[i] as number) >= COPY_COSINE,
    );
    if (isCopy) copied[r] = 1;
  });
  return Int32Array.from({ length: rows.rows }, (_, r) => r).filter((r) => copied[r] === 0);
}

/** Edges inside a need of the run before count for more, those between two for less, others for what they are. */
function rememberNeeds(graph: Csr, before: Int32Array): Csr {
  const values = graph.values.slice();
  for (let i = 0; i < graph.rows; i++) {
    const own = before[i] as number;
    if (own < 0) continue;
    for (let k = graph.indptr[i] as number; k < (graph.indptr[i + 1] as number); k++) {
      const other = before[graph.indices[k] as number] as number;
      if (other >= 0)
        values[k] = (values[k] as number) * (own === other ? REMEMBERED.same : REMEMBERED.other);
    }
  }
  return { ...graph, values };
}

function leastCosines({ labels, cosines }: NearestCentroids, centroids: number): Float32Array {
  const count = new Float64Array(centroids);
  const sum = new Float64Array(centroids);
  const square = new Float64Array(centroids);
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
    return Math.max(LEAST_COSINE, mean - FAR * deviation);
  });
}

/** Adds a need for the verdicts of either side that has enough of them; they go there whatever their distance. */
function withVerdicts(
  model: Omit<NeedsModel, "verdicts">,
  vectors: Matrix,
  options: FitNeedsOptions,
  { praise, complaints }: DistinctRows,
): NeedsModel {
  const means = [praise, complaints].map((rows) => {
    if (rows.length < FEWEST_TEXTS) return null;
    const placed = placeMentions(model, takeRows(vectors, rows), wordsAt(options, rows));
    return unitMean(
      placed,
      rows.map((_, i) => i),
    );
  });
  const topics = model.centroids;
  const added = means.filter((mean) => mean !== null);
  const centroids = zeros(topics.rows + added.length, topics.cols);
  centroids.data.set(topics.data);
  for (const [i, mean] of added.entries()) rowOf(centroids, topics.rows + i).set(mean);
  const least = Float32Array.from({ length: centroids.rows }, (_, k) => model.least[k] ?? -1);
  const placeOf = (mean: Float32Array | null | undefined) => (mean ? topics.rows + added.indexOf(mean) : -1);
  return { ...model, centroids, least, verdicts: { good: placeOf(means[0]), bad: placeOf(means[1]) } };
}
