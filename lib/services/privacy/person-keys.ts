import { createHash, createHmac, hkdfSync } from "node:crypto";
import { directIdentifier } from "@/lib/domain/privacy/direct-identifier";
import { PSEUDONYM } from "@/lib/domain/privacy/pseudonym";
import { env } from "@/lib/env";

const IS_PSEUDONYM = new RegExp(PSEUDONYM);

/** How a workspace turns what names a person into what does not; each workspace's differs. */
export interface PersonKeys {
  /** The customer key to store: a pseudonym where it must be one, else the key itself. A pseudonym stays. */
  readonly storedKey: (key: string) => string;
  /** The pseudonym of a key, whether or not it is stored as one; all spellings of an address share one. */
  readonly pseudonym: (key: string) => string;
  /** What is kept of an erased person: tells the same key again, and nothing else. Hexadecimal. */
  readonly erasureHash: (key: string) => string;
}

/**
 * Keys of a workspace, derived by HKDF-SHA-256 from the installation's secret and the workspace's number, one a purpose.
 * Without the secret a pseudonym can be neither made nor tried.
 */
export function personKeysOf(workspaceId: number, country: string | null, pseudonymise: boolean): PersonKeys {
  const forKeys = derive(workspaceId, "customer keys");
  const forErasures = derive(workspaceId, "erasures");
  const pseudonym = (key: string) =>
    IS_PSEUDONYM.test(key)
      ? key
      : `p_${hmac(forKeys, directIdentifier(key, country) ?? key)
          .toString("base64url")
          .slice(0, 22)}`;
  return {
    pseudonym,
    storedKey: (key) => (pseudonymise || directIdentifier(key, country) !== null ? pseudonym(key) : key),
    erasureHash: (key) => hmac(forErasures, pseudonym(key)).toString("hex"),
  };
}

/** What advertising platforms compare: SHA-256 of the normalised contact, in hexadecimal. */
export function hashContact(normalised: string): string {
  return createHash("sha256").update(normalised).digest("hex");
}

function derive(workspaceId: number, purpose: string): Buffer {
  return Buffer.from(
    hkdfSync("sha256", env.peopleSecret, "needscape", `${purpose} of workspace ${workspaceId}`, 32),
  );
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
