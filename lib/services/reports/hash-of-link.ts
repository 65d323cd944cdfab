import { createHash } from "node:crypto";

/** What is kept of a link's secret. It has 256 random bits, so no salt and no slow hash is needed. */
export function hashOfLink(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
