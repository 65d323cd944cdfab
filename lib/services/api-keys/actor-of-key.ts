import { createHash } from "node:crypto";
import { findUsableKey, type UsableKey } from "@/lib/data/api-keys/find-usable-key";
import type { Actor } from "@/lib/domain/actor";
import { keyActor } from "@/lib/domain/api-keys/scopes";

/** Who holds this key, and what it was made for; null if no such key works. */
export async function actorOfKey(key: string): Promise<{ actor: Actor; key: UsableKey } | null> {
  const found = await findUsableKey(createHash("sha256").update(key).digest());
  return found ? { actor: keyActor(found), key: found } : null;
}
