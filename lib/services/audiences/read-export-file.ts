import { exportedContacts } from "@/lib/data/audiences/exported-contacts";
import { type Actor, authorise } from "@/lib/domain/actor";
import { EXPORT_LAYOUTS } from "@/lib/domain/audiences/export-layout";
import type { ExportArm } from "@/lib/domain/audiences/export-plan";
import { requireEnough } from "@/lib/domain/audiences/require-enough";
import { AppError } from "@/lib/domain/errors";
import { hashContact } from "@/lib/services/privacy/person-keys";

/**
 * One side of an export with a platform's headers: hashes of those who still agree. A number that the platform wants
 * written otherwise than it was hashed is there only where the workspace keeps numbers. Throws `audienceTooFew`.
 */
export async function readExportFile(
  actor: Actor,
  input: { readonly exportId: number; readonly arm: ExportArm },
): Promise<(string | null)[][]> {
  authorise(actor, "edit");
  const found = await exportedContacts(actor.workspaceId, input.exportId, input.arm);
  if (!found) throw new AppError("notFound", {}, "notFound");
  const { email, phone, number } = EXPORT_LAYOUTS[found.layout];
  const rows = found.contacts.map((contact): (string | null)[] => {
    if (number === null) return [contact.emailHash];
    if (number === "plus") return [contact.emailHash, contact.phoneHash];
    return [contact.emailHash, contact.phone && hashContact(contact.phone.replaceAll(/\D/g, ""))];
  });
  const filled = rows.filter((row) => row.some((cell) => cell !== null));
  requireEnough(filled.length);
  return [phone === null ? [email] : [email, phone], ...filled];
}
