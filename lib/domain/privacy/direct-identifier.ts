import { isPrivateValue } from "@/lib/domain/import/private-column";
import { normaliseEmail, normalisePhone } from "@/lib/domain/privacy/normalise-contact";

/** Digits with a country code, a trunk prefix or separators; a bare number is an id like any other. */
const WRITTEN_AS_PHONE = /^(?:\+|00|0(?=\d{8,10}$)|\(?\d{2,5}[)\s.-]+\d)[\d\s().-]{5,20}$/;
const HONG_KONG_ID = /^[A-Z]{1,2}\d{6}\([\dA]\)$/;

/**
 * The person's own e-mail address, phone number or identity number, where a customer's key is one: in the one form that
 * all its spellings share. Null for any other key.
 */
export function directIdentifier(key: string, country: string | null): string | null {
  if (key.includes("@")) return normaliseEmail(key);
  if (WRITTEN_AS_PHONE.test(key)) {
    const phone = normalisePhone(key, country);
    if (phone !== null) return phone;
  }
  if (HONG_KONG_ID.test(key)) return key;
  if (key.length < 11 || !isPrivateValue(key)) return null;
  return normalisePhone(key, "CN") ?? key.toUpperCase();
}
