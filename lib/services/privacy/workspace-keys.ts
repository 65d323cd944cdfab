import { privacyOfWorkspace, type WorkspacePrivacy } from "@/lib/data/privacy/privacy-of-workspace";
import { defaultCountry } from "@/lib/domain/privacy/default-country";
import { isContactHash, normaliseEmail, normalisePhone } from "@/lib/domain/privacy/normalise-contact";
import { hashContact, type PersonKeys, personKeysOf } from "@/lib/services/privacy/person-keys";

/** What a text that somebody typed may name a person by. */
export interface AskedIdentity {
  /** keys under which the person may be stored */
  readonly keys: readonly string[];
  /** SHA-256 of the contact that it is, or that it is already */
  readonly hashes: readonly string[];
  /** how a receipt would know the person */
  readonly erasureHashes: readonly string[];
}

/** A workspace's keys, as imports make them. */
export async function workspaceKeys(
  workspaceId: number,
): Promise<{ keys: PersonKeys; country: string | null; privacy: WorkspacePrivacy }> {
  const privacy = await privacyOfWorkspace(workspaceId);
  const country = defaultCountry(privacy.timeZone, privacy.currency);
  return { keys: personKeysOf(workspaceId, country, privacy.pseudonymise), country, privacy };
}

/** Whom a text names: a customer's key, plain or pseudonymised, an e-mail address, a phone number, or the hash of one. */
export async function askedIdentity(workspaceId: number, asked: string): Promise<AskedIdentity> {
  const { keys, country } = await workspaceKeys(workspaceId);
  const text = asked.trim();
  const contacts = [normaliseEmail(text), normalisePhone(text, country)].filter((one) => one !== null);
  const hashes = contacts.map(hashContact);
  if (isContactHash(text)) hashes.push(text.toLowerCase());
  return {
    keys: [...new Set([text, keys.storedKey(text), keys.pseudonym(text)])],
    hashes,
    erasureHashes: [...new Set([text, ...hashes].map(keys.erasureHash))],
  };
}
