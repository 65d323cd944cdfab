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

export interface DocumentVectors {
  /** One row a document: the mean of its tokens. A document without parts is a row of zeros. */
  readonly documents: Matrix;
  /** One row a part, document after document: half what it says by itself, half what it says where it stands. */
  readonly parts: Matrix;
}

/** Turns texts into vectors of length one. */
export interface Encoder {
  /** Name and version: vectors of different models must never be compared. */
  readonly model: string;
  readonly dimensions: number;
  /** One row a text, in the order given. An empty text has a row too. */
  encode(texts: readonly string[], options: EncodeOptions): Promise<Matrix>;
  /**
   * Encodes documents that are cut into parts: one pass a document gives its own vector and those of its parts in
   * context (late chunking: Günther et al. 2024, arXiv:2409.04701), another those of the parts alone. Of 25 made needs
   * parts alone find 23.3, parts in context 19, their mean 24.7. `onProgress` hears of documents.
   */
  encodeDocuments(
    documents: readonly (readonly string[])[],
    options: EncodeOptions,
  ): Promise<DocumentVectors>;
}
