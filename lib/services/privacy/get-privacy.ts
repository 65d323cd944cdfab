import { privacyHoldings } from "@/lib/data/privacy/privacy-holdings";
import { privacyOfWorkspace } from "@/lib/data/privacy/privacy-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { PrivacyHoldings, PrivacySettings } from "@/lib/domain/privacy/privacy-settings";

/** What a workspace keeps of people, and what there is of it already. */
export async function getPrivacy(
  actor: Actor,
): Promise<{ settings: PrivacySettings; holdings: PrivacyHoldings }> {
  authorise(actor, "read");
  const [privacy, holdings] = await Promise.all([
    privacyOfWorkspace(actor.workspaceId),
    privacyHoldings(actor.workspaceId),
  ]);
  const { keepOriginals, keepContacts, pseudonymise, countDuplicates } = privacy;
  return { settings: { keepOriginals, keepContacts, pseudonymise, countDuplicates }, holdings };
}
