import type { Actor } from "@/lib/domain/actor";
import { bearerKey } from "@/lib/domain/api-keys/key-text";
import type { Scope } from "@/lib/domain/api-keys/scopes";
import { AppError } from "@/lib/domain/errors";
import { actorOfKey } from "@/lib/services/api-keys/actor-of-key";
import { API_RATE, type ApiRate } from "@/lib/web/api/contract";
import { spendPortion } from "@/lib/web/api/spend-portion";

export interface ApiCaller {
  readonly actor: Actor;
  /** the address of the key's workspace */
  readonly workspace: string;
}

/**
 * Who sends this request, by its key alone: cookies are not looked at, so a browser cannot be made to send one. Throws
 * `api.noKey` or `api.keyRefused` (401), `api.tooMany` (429) or `api.scopeMissing` (403).
 */
export async function apiCaller(
  request: Request,
  { scopes, rate = API_RATE }: { scopes: readonly Scope[]; rate?: ApiRate | undefined },
): Promise<ApiCaller> {
  const header = request.headers.get("authorization");
  if (header === null) throw new AppError("api.noKey", {}, "unauthenticated");
  const text = bearerKey(header);
  const found = text === null ? null : await actorOfKey(text);
  if (!found) throw new AppError("api.keyRefused", {}, "unauthenticated");
  const { actor, key } = found;
  const seconds = await spendPortion(key.id, rate);
  if (seconds > 0) throw new AppError("api.tooMany", { seconds }, "tooMany");
  if (!scopes.some((scope) => key.scopes.includes(scope))) {
    throw new AppError("api.scopeMissing", { scope: scopes.join(" / ") }, "forbidden");
  }
  return { actor, workspace: key.workspace };
}
