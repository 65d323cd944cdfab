import { spendRequest } from "@/lib/data/api-keys/spend-request";
import type { ApiRate } from "@/lib/web/api/contract";

/** For how long a process may use what it was granted. */
const GRANTED_MS = 2000;
const granted = new Map<string, { left: number; until: number }>();

/**
 * Counts a request of a key: 0 if it may pass, else whole seconds until one may. Where a rate is spent in portions this
 * process asks the database for one and uses it up within two seconds: at 200 requests a second four questions, not 200.
 */
export async function spendPortion(keyId: number, rate: ApiRate): Promise<number> {
  const { portion = 1 } = rate;
  if (portion === 1) return spendRequest(keyId, rate);
  const name = `${keyId}/${rate.perSecond}`;
  const now = Date.now();
  const own = granted.get(name);
  if (own && own.left > 0 && own.until > now) {
    own.left--;
    return 0;
  }
  const seconds = await spendRequest(keyId, rate);
  if (seconds === 0) {
    for (const [other, { until }] of granted) if (until <= now) granted.delete(other);
    granted.set(name, { left: portion - 1, until: now + GRANTED_MS });
  }
  return seconds;
}
