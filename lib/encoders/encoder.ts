import type { Matrix } from "@/lib/algorithms/matrix";

/**
 * What a text is encoded for. "query" for comparing, grouping, classifying and for what is typed into a
 * search box; "passage" for what is searched.
 */
export type EncodePrefix = "query" | "passage";

export interface EncodeOptions {
  readonly prefix: EncodePrefix;
  /** Looked at between batches; encoding then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each batch with the number of texts encoded so far. */
  readonly onProgress?: (done: number) => void;
}

/** Turns texts into vectors of length one. */
export interface Encoder {
  /** Name and version: vectors of different models must never be compared. */
  readonly model: string;
  readonly dimensions: number;
  /** One row a text, in the order given. An empty text has a row too. */
  encode(texts: readonly string[], options: EncodeOptions): Promise<Matrix>;
}
