import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { contactHashes } from "@/lib/data/audiences/contact-hashes";
import { memberIds } from "@/lib/data/audiences/member-ids";
import { type Actor, authorise } from "@/lib/domain/actor";
import { EXPORT_LAYOUTS, type ExportLayout, FEWEST_EXPORTED } from "@/lib/domain/audiences/export-layout";
import { AppError } from "@/lib/domain/errors";
import { findAudience } from "@/lib/services/audiences/find-audience";

/**
 * The hashed addresses and numbers of an audience's customers who agreed to be addressed, with a platform's headers.
 * Throws `audienceTooFew` where so few are left that a person could be told from the file.
 */
export async function exportAudience(
  actor: Actor,
  input: { readonly id: number; readonly layout: ExportLayout },
): Promise<(string | null)[][]> {
  authorise(actor, "edit");
  const audience = await findAudience(actor, input.id);
  const ids = await memberIds(audienceMembers(audience, actor.workspaceId));
  const contacts = await contactHashes(actor.workspaceId, ids);
  if (contacts.length < FEWEST_EXPORTED)
    throw new AppError("audienceTooFew", { found: contacts.length, fewest: FEWEST_EXPORTED }, "conflict");
  return [
    [...EXPORT_LAYOUTS[input.layout]],
    ...contacts.map(({ emailHash, phoneHash }) => [emailHash, phoneHash]),
  ];
}
