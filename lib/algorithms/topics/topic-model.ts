import type { Matrix } from "@/lib/algorithms/matrix";

/** Topics as distributions over words, however they were found. */
export interface TopicModel {
  /** Prior of a document's topics, one each. */
  readonly alpha: Float64Array;
  /** Probability of each word in each topic: topics x words, rows sum to 1, none 0. */
  readonly topicWords: Matrix;
  /** Share of all tokens in each topic. */
  readonly shares: Float64Array;
}
