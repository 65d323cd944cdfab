export interface Rate {
  /** how many requests may come at once */
  readonly burst: number;
  /** how many come back a second */
  readonly perSecond: number;
}

export interface Bucket {
  readonly tokens: number;
  /** when it had them, in ms */
  readonly at: number;
}

export interface Taken {
  readonly bucket: Bucket;
  /** 0 if the request may pass, else whole seconds until one may */
  readonly waitSeconds: number;
}

/** Takes one token from a bucket that fills itself; undefined is a full one. A refused request costs nothing. */
export function takeToken(rate: Rate, bucket: Bucket | undefined, now: number): Taken {
  const before = bucket ?? { tokens: rate.burst, at: now };
  // A clock that was set back refills nothing.
  const refill = (Math.max(0, now - before.at) / 1000) * rate.perSecond;
  const tokens = Math.min(rate.burst, before.tokens + refill);
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, at: now }, waitSeconds: 0 };
  return { bucket: { tokens, at: now }, waitSeconds: Math.max(1, Math.ceil((1 - tokens) / rate.perSecond)) };
}

/** Whether a bucket is full again: then it need not be remembered. */
export function isFull(rate: Rate, bucket: Bucket, now: number): boolean {
  return bucket.tokens + ((now - bucket.at) / 1000) * rate.perSecond >= rate.burst;
}
