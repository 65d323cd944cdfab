import type { LdaPriors, TokenLists } from "@/lib/algorithms/kernels/lda-kernel";

const turns = 5;
/** A prior below these is one that no draw comes back from. */
const LEAST_ALPHA = 1e-3;
const LEAST_BETA = 1e-3;

/**
 * The priors under which the counts of a sample are most likely, by Minka's fixed point over histograms of counts
 * (Wallach 2008, section 2.3): a prior for each topic of a document (asymmetric: broad topics take what is said
 * everywhere and leave the others clean; Wallach, Mimno, McCallum 2009), one for all words of a topic.
 * Cost: tokens + vocabulary x topics.
 */
export function learnPriors(
  tokens: TokenLists,
  sample: {
    readonly assigned: Int32Array;
    readonly byWord: Float32Array;
    readonly byTopic: Float32Array;
    readonly stride: number;
  },
  priors: LdaPriors,
): LdaPriors {
  const topics = priors.alpha.length;
  const inDocuments = Array.from({ length: topics }, () => new Histogram());
  const lengths = new Histogram();
  const counts = new Int32Array(topics);
  for (let d = 0; d + 1 < tokens.indptr.length; d++) {
    const begin = tokens.indptr[d] as number;
    const end = tokens.indptr[d + 1] as number;
    if (begin === end) continue;
    counts.fill(0);
    for (let i = begin; i < end; i++)
      counts[sample.assigned[i] as number] = (counts[sample.assigned[i] as number] as number) + 1;
    for (let k = 0; k < topics; k++) inDocuments[k]?.add(counts[k] as number);
    lengths.add(end - begin);
  }
  const alpha = priors.alpha.slice();
  for (let turn = 0; turn < turns; turn++) {
    const whole = lengths.sumOfInverses(alpha.reduce((sum, value) => sum + value, 0));
    if (whole === 0) break;
    for (let k = 0; k < topics; k++) {
      const own = inDocuments[k]?.sumOfInverses(alpha[k] as number) ?? 0;
      alpha[k] = Math.max(LEAST_ALPHA, ((alpha[k] as number) * own) / whole);
    }
  }

  const ofWords = new Histogram();
  const ofTopics = new Histogram();
  for (let w = 0; w < tokens.vocabulary; w++)
    for (let k = 0; k < topics; k++) ofWords.add(sample.byWord[w * sample.stride + k] as number);
  for (let k = 0; k < topics; k++) ofTopics.add(sample.byTopic[k] as number);
  let { beta } = priors;
  for (let turn = 0; turn < turns; turn++) {
    const whole = tokens.vocabulary * ofTopics.sumOfInverses(tokens.vocabulary * beta);
    if (whole > 0) beta = Math.max(LEAST_BETA, (beta * ofWords.sumOfInverses(beta)) / whole);
  }
  return { alpha, beta };
}

/** How many counts are at least n, for n = 1, 2, … */
class Histogram {
  private readonly exactly: number[] = [];

  add(count: number): void {
    this.exactly[count] = (this.exactly[count] ?? 0) + 1;
  }

  /** Sum over the counts c of digamma(c + prior) - digamma(prior): 1 / prior + … + 1 / (prior + c - 1). */
  sumOfInverses(prior: number): number {
    let sum = 0;
    let inverses = 0;
    for (let count = 1; count < this.exactly.length; count++) {
      inverses += 1 / (prior + count - 1);
      sum += (this.exactly[count] ?? 0) * inverses;
    }
    return sum;
  }
}
