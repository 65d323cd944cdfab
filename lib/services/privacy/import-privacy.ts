import type { Transaction } from "@/lib/data/pool";
import { erasedHashes } from "@/lib/data/privacy/erased-hashes";
import { privacyOfWorkspace, type WorkspacePrivacy } from "@/lib/data/privacy/privacy-of-workspace";
import { defaultCountry } from "@/lib/domain/privacy/default-country";
import type { PersonSettings } from "@/lib/services/privacy/protect-person";

/** What an import must know of its workspace to keep people private. */
export interface ImportPrivacy extends PersonSettings {
  readonly keepOriginals: boolean;
  /** another one as soon as one of these settings changes, somebody is erased, or an erasure is lifted */
  readonly version: string;
}

/** Read when an import begins. */
export async function importPrivacy(workspaceId: number): Promise<ImportPrivacy> {
  const privacy = await privacyOfWorkspace(workspaceId);
  const { keepOriginals, keepContacts, pseudonymise, timeZone, currency } = privacy;
  return {
    workspaceId,
    keepOriginals,
    keepContacts,
    pseudonymise,
    country: defaultCountry(timeZone, currency),
    erased: await erasedHashes(workspaceId),
    version: versionOf(privacy),
  };
}

/** Whether an import's rows may still be merged as they were protected: nobody has been erased or switched meanwhile. */
export async function isPrivacySame(client: Transaction, privacy: ImportPrivacy): Promise<boolean> {
  return versionOf(await privacyOfWorkspace(privacy.workspaceId, client)) === privacy.version;
}

function versionOf({ countDuplicates: _, ...privacy }: WorkspacePrivacy): string {
  return JSON.stringify(privacy);
}
