import type { ImportRow } from "@/lib/domain/import/normalise-row";
import { isPrivateValue } from "@/lib/domain/import/private-column";
import { directIdentifier } from "@/lib/domain/privacy/direct-identifier";
import { isContactHash, normaliseEmail, normalisePhone } from "@/lib/domain/privacy/normalise-contact";
import { remember } from "@/lib/domain/remember";
import { erasedOrder } from "@/lib/services/privacy/erased-order";
import { hashContact, personKeysOf } from "@/lib/services/privacy/person-keys";

/** What the protection of people in rows must know; read once an import: lib/services/privacy/import-privacy.ts. */
export interface PersonSettings {
  readonly workspaceId: number;
  /** whose phone numbers come without a country code */
  readonly country: string | null;
  readonly pseudonymise: boolean;
  readonly keepContacts: boolean;
  /** erasure hashes of people who were deleted on request */
  readonly erased: ReadonlySet<string>;
}

/** The part of a row that says who the customer is, fit to be kept. */
export interface ProtectedPerson {
  readonly row: ImportRow;
  readonly emailHash: string | null;
  readonly phoneHash: string | null;
  /** in plain, only where the workspace keeps them */
  readonly contacts: { readonly email?: string; readonly phone?: string } | null;
  /** contacts that are there and could not be read */
  readonly unread: number;
  /** the row is of somebody who was deleted on request: it must not come in */
  readonly erased: boolean;
}

export type PersonProtector = (row: ImportRow) => ProtectedPerson;

interface Known {
  readonly key: string;
  readonly erased: boolean;
  /** where the key is the customer's address or number */
  readonly email: Contact | null;
  readonly phone: Contact | null;
}

interface Contact {
  /** null where the file has the hash only */
  readonly plain: string | null;
  readonly hash: string | null;
  readonly erased: boolean;
}

const NOBODY: Contact = { plain: null, hash: null, erased: false };

/**
 * Prepares the protection of the people whom rows name: customer keys, contacts, and attributes that are contacts. A
 * row without a customer key is its contact's: Shopify's guests have an e-mail only. About a microsecond a row whose
 * customer came before; ten for a new one, a hundred with a phone number.
 */
export function createPersonProtector(settings: PersonSettings): PersonProtector {
  const { country, erased } = settings;
  const keys = personKeysOf(settings.workspaceId, country, settings.pseudonymise);
  const isErased = (key: string) => erased.size > 0 && erased.has(keys.erasureHash(key));

  const contact = (normalise: (cell: string) => string | null) =>
    remember((cell): Contact => {
      if (isContactHash(cell)) {
        const hash = cell.toLowerCase();
        return { plain: null, hash, erased: isErased(hash) };
      }
      const plain = normalise(cell);
      if (plain === null) return NOBODY;
      const hash = hashContact(plain);
      return { plain, hash, erased: isErased(hash) };
    });
  const emailOf = contact(normaliseEmail);
  const phoneOf = contact((cell) => normalisePhone(cell, country));
  const isErasedOrder = (order: unknown) =>
    erased.size > 0 && order !== null && order !== undefined && isErased(erasedOrder(String(order)));
  const customer = remember((key): Known => {
    const direct = directIdentifier(key, country);
    const email = direct?.includes("@") ? emailOf(direct) : null;
    const phone = direct?.startsWith("+") ? phoneOf(direct) : null;
    return { key: keys.storedKey(key), erased: isErased(key), email, phone };
  });

  return (row) => {
    const { values } = row;
    const given = typeof values.email === "string" ? emailOf(values.email) : null;
    const called = typeof values.phone === "string" ? phoneOf(values.phone) : null;
    const ownKey = values.customer ?? given?.plain ?? given?.hash ?? called?.plain ?? called?.hash ?? null;
    const known = "customer" in values && ownKey !== null ? customer(String(ownKey)) : null;
    // Logs without sessions of their own often repeat the customer's key there.
    if (known && values.session === values.customer) values.session = known.key;
    if (known) values.customer = known.key;
    const other = typeof values.alias === "string" ? customer(values.alias) : null;
    if (other) values.alias = other.key;
    if (given) values.email = null;
    if (called) values.phone = null;
    const email = given?.hash ? given : (known?.email ?? null);
    const phone = called?.hash ? called : (known?.phone ?? null);
    return {
      row: row.attributes === null ? row : { ...row, attributes: withoutContacts(row.attributes) },
      emailHash: email?.hash ?? null,
      phoneHash: phone?.hash ?? null,
      contacts: settings.keepContacts ? plainOf(email, phone) : null,
      unread: Number(given !== null && given.hash === null) + Number(called !== null && called.hash === null),
      erased:
        [known, other].some((each) => each?.erased) ||
        isErasedOrder(values.order) ||
        (email?.erased ?? false) ||
        (phone?.erased ?? false),
    };
  };
}

function plainOf(email: Contact | null, phone: Contact | null): ProtectedPerson["contacts"] {
  const kept = {
    ...(email?.plain ? { email: email.plain } : {}),
    ...(phone?.plain ? { phone: phone.plain } : {}),
  };
  return Object.keys(kept).length > 0 ? kept : null;
}

/** Attributes are shown on pages; a column of contacts that somebody chose as one is not. */
function withoutContacts(attributes: NonNullable<ImportRow["attributes"]>): ImportRow["attributes"] {
  const entries = Object.entries(attributes);
  const kept = entries.filter(([, value]) => !isContact(value));
  if (kept.length === entries.length) return attributes;
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function isContact(value: string | number): boolean {
  if (typeof value === "number") return value > 1e9 && isPrivateValue(String(value));
  return value.length > 4 && /@|\d{4}/.test(value) && isPrivateValue(value);
}
