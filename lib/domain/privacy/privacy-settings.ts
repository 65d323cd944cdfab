import { z } from "zod";

/** What a workspace may keep of people, and whether texts that repeat another count; off is the safer choice. */
export const privacySettings = z.object({
  /** the text of a review or a turn as it came, beside the masked one */
  keepOriginals: z.boolean(),
  /** a customer's address and number in plain, beside their hashes */
  keepContacts: z.boolean(),
  /** every customer key is a keyed hash, not only those that are an address or a number; never off again */
  pseudonymise: z.boolean(),
  /** texts that repeat an earlier one count in analyses */
  countDuplicates: z.boolean(),
});
export type PrivacySettings = z.infer<typeof privacySettings>;
export type PrivacySwitch = keyof PrivacySettings;

/** What there is already that switching would touch. */
export interface PrivacyHoldings {
  /** texts whose original is kept */
  readonly originals: number;
  /** customers whose contacts are kept in plain */
  readonly contacts: number;
  readonly customers: number;
  /** customers whose key is no keyed hash yet */
  readonly plainKeys: number;
  /** texts that repeat an earlier one */
  readonly duplicates: number;
  /** rejected rows of all imports */
  readonly quarantined: number;
}
