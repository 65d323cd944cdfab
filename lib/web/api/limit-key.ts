import { type Bucket, isFull, takeToken } from "@/lib/domain/api-keys/token-bucket";
import { API_RATE } from "@/lib/web/api/contract";

const MOST_KEYS = 1000;

/** In memory: each web process counts for itself, and a restart gives every key a full bucket. */
const buckets = new Map<number, Bucket>();

function forgetFull(now: number): void {
  for (const [id, bucket] of buckets) if (isFull(API_RATE, bucket, now)) buckets.delete(id);
}

/** Counts a request of this key: 0 if it may pass, else the seconds to wait. */
export function limitKey(keyId: number, now: number): number {
  if (buckets.size > MOST_KEYS) forgetFull(now);
  const { bucket, waitSeconds } = takeToken(API_RATE, buckets.get(keyId), now);
  buckets.set(keyId, bucket);
  return waitSeconds;
}
