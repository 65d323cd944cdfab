import type { Token } from "@/lib/algorithms/text/segment";

/** What naming needs to know of a mention. */
export interface NamedMention {
  readonly text: string;
  /** "zh", "en" or "other". */
  readonly lang: string;
  readonly tokens: readonly Token[];
  /** 0 to 1: how near to the middle of its need. */
  readonly closeness: number;
  /** -1 to 1; 0 unless said. */
  readonly sentiment?: number;
}

/** A piece of a mention that may stand as a name. */
export interface PhraseSpan {
  /** Its tokens. */
  readonly tokens: readonly Token[];
  /** As it is shown: without leading determiners and subjects, its first letter large. */
  readonly text: string;
  /** 0 to 1: how complete it reads; 1 for a thing and what is said of it, little for a fragment. */
  readonly shape: number;
  /** Names a thing and says nothing of it. */
  readonly bare: boolean;
}
