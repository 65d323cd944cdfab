import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { insertApiKey } from "@/lib/data/api-keys/insert-api-key";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { KEY_BYTES, keyPrefix, keyText } from "@/lib/domain/api-keys/key-text";
import { SCOPES } from "@/lib/domain/api-keys/scopes";

/** How long a key can be made to last, in days. */
export const KEY_DAYS = [30, 90, 365] as const;

export const newApiKey = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
  /** null: until it is revoked */
  days: z.union(KEY_DAYS.map((days) => z.literal(days))).nullable(),
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes a key for a program. The key itself is answered here and kept nowhere: of it, only the SHA-256 is stored. */
export async function createApiKey(
  actor: Actor,
  { name, scopes, days }: z.output<typeof newApiKey>,
): Promise<{ id: number; key: string; prefix: string }> {
  authorise(actor, "administer");
  const key = keyText(randomBytes(KEY_BYTES).toString("base64url"));
  const prefix = keyPrefix(key);
  const id = await insertApiKey({
    workspaceId: actor.workspaceId,
    ...{ name, prefix },
    hash: createHash("sha256").update(key).digest(),
    scopes: [...new Set(scopes)],
    createdById: authorOf(actor),
    expiresAt: days === null ? null : new Date(Date.now() + days * DAY_MS),
  });
  return { id, key, prefix };
}
