import { createHash } from "node:crypto";

/** What two requests with one idempotency key must have in common: what is asked for, and the body. */
export function requestHash(asked: unknown, body: Buffer | null): string {
  const hash = createHash("sha256").update(JSON.stringify(asked));
  if (body) hash.update(body);
  return hash.digest("base64url");
}
