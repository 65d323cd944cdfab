import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";

const HASH = /^[0-9a-f]{64}$/i;
const EMAIL = /^[^\s@"(),:;<>[\]\\]{1,64}@[^\s@"(),:;<>[\]\\]+\.[^\s@.\d"(),:;<>[\]\\]{2,}$/u;

/**
 * An e-mail address as advertising platforms want it before it is hashed: without spaces around it, in lower case,
 * full-width forms narrowed (NFKC). Dots and "+word" stay, as most platforms want them (of Gmail's, see
 * docs/operations.md). Null if it is none.
 */
export function normaliseEmail(cell: string): string | null {
  const narrow = cell.normalize("NFKC").trim().toLowerCase();
  const bare = narrow.replace(/^mailto:/, "").replace(/^<(.*)>$/, "$1");
  return bare.length <= 254 && EMAIL.test(bare) && !bare.includes("..") ? bare : null;
}

/**
 * A phone number as E.164 ("+8613812345678"). `country`: whose numbers come without a country code; null takes only
 * those with one. Null if no such number can exist.
 */
export function normalisePhone(cell: string, country: string | null): string | null {
  const narrow = cell
    .normalize("NFKC")
    .replaceAll(/[‐-―−]/g, "-")
    .trim();
  if (!/^[+\d(][\d\s().+/-]{5,24}(?:\s*(?:ext\.?|x|转)\s*\d{1,6})?$/i.test(narrow)) return null;
  const home = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const direct = parse(narrow, home);
  if (direct) return direct;
  const digits = narrow.replaceAll(/\D/g, "");
  // "00" is how many exports write "+", and mainland mobiles are dialled with a leading 0 from other cities.
  if (digits.startsWith("00")) return parse(`+${digits.slice(2)}`, undefined);
  if (/^01[3-9]\d{9}$/.test(digits) && home === "CN") return parse(digits.slice(1), home);
  return null;
}

function parse(text: string, country: CountryCode | undefined): string | null {
  const found = country ? parsePhoneNumberFromString(text, country) : parsePhoneNumberFromString(text);
  return found?.isValid() ? found.number : null;
}

/** Whether a cell is a SHA-256 already: files that were made for advertising bring contacts hashed. */
export function isContactHash(cell: string): boolean {
  return HASH.test(cell);
}
