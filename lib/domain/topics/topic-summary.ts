import type { TopicTerm } from "@/lib/domain/topics/topic-term";

/** A topic of a run as its pages show it. */
export interface TopicSummary {
  /** Keeps over runs. */
  readonly key: number;
  /** Part of all content words. */
  readonly share: number;
  /** Mean NPMI of its ten leading words, in windows of ten. */
  readonly coherence: number;
  readonly terms: readonly TopicTerm[];
  readonly x: number;
  readonly y: number;
  /** Documents whose strongest topic it is. */
  readonly documents: number;
  /** Mentions of needs in those documents. */
  readonly needs: readonly { readonly key: number; readonly mentions: number }[];
}
