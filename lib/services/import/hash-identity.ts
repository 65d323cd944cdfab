import { createHash } from "node:crypto";
import type { Identity } from "@/lib/domain/import/row-identity";

/** The key of a row: its own id, or 132 bits of the SHA-256 of what it says. */
export function hashIdentity(identity: Identity): string {
  if ("given" in identity) return identity.given;
  return createHash("sha256").update(identity.content).digest("base64url").slice(0, 22);
}
