import type { CustomerIdentity } from "@/lib/data/privacy/identity-of-customer";
import { normaliseEmail, normalisePhone } from "@/lib/domain/privacy/normalise-contact";
import { type PersonTokens, personTokens } from "@/lib/domain/privacy/person-tokens";
import { hashContact } from "@/lib/services/privacy/person-keys";
import { workspaceKeys } from "@/lib/services/privacy/workspace-keys";

/**
 * Everything by which a customer can be named: the stored key, its pseudonym, contacts and their hashes, and what
 * `asked` is, by which somebody looked the customer up; a contact that only others have too tells nobody.
 */
export async function tokensOf(
  workspaceId: number,
  person: CustomerIdentity,
  asked: string | null,
): Promise<PersonTokens> {
  const { keys, country } = await workspaceKeys(workspaceId);
  const text = asked?.trim() ?? "";
  const email = person.contacts?.email ?? normaliseEmail(text);
  const phone = person.contacts?.phone ?? normalisePhone(text, country);
  const isOwn = (plain: string | null, hash: string | null, own: boolean) =>
    plain !== null && (hash === null || hashContact(plain) !== hash || own);
  const plain = [
    isOwn(email, person.emailHash, person.isEmailOwn) ? email : null,
    ...(isOwn(phone, person.phoneHash, person.isPhoneOwn) ? spellings(phone) : []),
  ];
  const isContact = normaliseEmail(text) !== null || normalisePhone(text, country) !== null;
  const own = [person.key, ...person.aliases];
  return personTokens(own, [
    ...own.map(keys.pseudonym),
    isContact ? null : text,
    person.isEmailOwn ? person.emailHash : null,
    person.isPhoneOwn ? person.phoneHash : null,
    ...plain,
  ]);
}

/** With the country's code and without: national numbers are what files mostly have. */
function spellings(phone: string | null): string[] {
  if (phone === null) return [];
  const digits = phone.replace(/^\+/, "");
  return [phone, digits, ...(digits.startsWith("86") ? [digits.slice(2)] : [])];
}
