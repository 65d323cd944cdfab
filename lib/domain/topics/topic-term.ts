/** A word of a topic: its probability there, and its share of all content words. */
export interface TopicTerm {
  readonly term: string;
  readonly probability: number;
  readonly overall: number;
}
