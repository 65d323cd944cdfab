import { createHash } from "node:crypto";

export interface DocumentHashes {
  /** Names the document's own vector. */
  readonly document: Buffer;
  /** Name the vectors of its parts, which depend on where they stand: one a part. */
  readonly parts: readonly Buffer[];
}

/**
 * The cache keys of the vectors of a document that is cut into parts: SHA-256 over model and parts, 32 bytes. The same
 * document under the same model has the same keys, wherever it comes from. Parts are told apart by a character that no
 * text of ours holds.
 */
export function documentHashes(parts: readonly string[], model: string): DocumentHashes {
  const whole = createHash("sha256").update(`${model}\0`).update(parts.join("\0"), "utf8");
  return {
    parts: parts.map((_, seq) => whole.copy().update(`\0\0${seq}`).digest()),
    document: whole.digest(),
  };
}
