import { createHash } from "node:crypto";
import type { EncodePrefix } from "@/lib/encoders/encoder";

/**
 * The cache key of a text's vector: sha256 over model, prefix and text, 64 hexadecimal digits.
 * Parts are separated by a character that none of them holds, so that no two triples share a key.
 */
export function textHash(text: string, model: string, prefix: EncodePrefix): string {
  return createHash("sha256").update(`${model}\0${prefix}\0`).update(text, "utf8").digest("hex");
}
