/** Keys begin with it, so that a program which looks for leaked secrets knows one. */
const START = "nsk_";
/** 256 random bits in base64url. */
const FORM = /^nsk_[A-Za-z0-9_-]{43}$/;
const SHOWN = 12;

export const KEY_BYTES = 32;

/** A key as its holder gets it. */
export function keyText(random: string): string {
  return START + random;
}

/** The beginning of a key, by which people tell keys apart: too little of it to guess the rest by. */
export function keyPrefix(key: string): string {
  return key.slice(0, SHOWN);
}

/** The key of an `Authorization` header; null unless it is `Bearer` and a text that could be a key of ours. */
export function bearerKey(header: string | null): string | null {
  const [, key] = /^Bearer +(\S+) *$/i.exec(header ?? "") ?? [];
  return key !== undefined && FORM.test(key) ? key : null;
}
