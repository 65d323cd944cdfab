import { insertExport } from "@/lib/data/audiences/insert-export";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import type { ExportPlan, PlannedExport } from "@/lib/domain/audiences/export-plan";
import { requireEnough } from "@/lib/domain/audiences/require-enough";
import { planExport } from "@/lib/services/audiences/plan-export";

/**
 * Settles who of an audience is addressed, kept back and suppressed, and keeps it; the files are made of that. Throws
 * `audienceTooFew` where so few are left that a person could be told from the file.
 */
export async function exportAudience(
  actor: Actor,
  input: { readonly id: number; readonly plan: ExportPlan },
): Promise<{ readonly exportId: number; readonly counts: PlannedExport }> {
  authorise(actor, "edit");
  const { counts, members } = await planExport(actor, input);
  requireEnough(counts.addressed);
  const { workspaceId } = actor;
  const exportId = await insertExport(
    { workspaceId, audienceId: input.id, createdById: authorOf(actor), plan: input.plan },
    members.filter(({ arm }) => arm !== null),
  );
  return { exportId, counts };
}
