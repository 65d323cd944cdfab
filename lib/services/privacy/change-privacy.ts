import { privacyOfWorkspace } from "@/lib/data/privacy/privacy-of-workspace";
import { setPrivacy } from "@/lib/data/privacy/set-privacy";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { PrivacySwitch } from "@/lib/domain/privacy/privacy-settings";
import { rekeyCustomers } from "@/lib/services/privacy/rekey-customers";

/**
 * Turns one of the workspace's switches. Off deletes what was kept; pseudonyms cannot be taken back, because the plain
 * keys are gone. Answers how many customers have yet to get a pseudonym: call rekeyCustomers until none is left.
 */
export async function changePrivacy(
  actor: Actor,
  { name, on }: { readonly name: PrivacySwitch; readonly on: boolean },
): Promise<{ left: number }> {
  authorise(actor, "administer");
  const settings = await privacyOfWorkspace(actor.workspaceId);
  if (name === "pseudonymise" && settings.pseudonymise && !on)
    throw new AppError("privacy.noWayBack", {}, "conflict");
  if (settings[name] !== on) await setPrivacy(actor.workspaceId, name, on);
  return name === "pseudonymise" && on ? rekeyCustomers(actor) : { left: 0 };
}
