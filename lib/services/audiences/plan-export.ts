import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { exportArms, type PlannedMember } from "@/lib/data/audiences/export-arms";
import { memberIds } from "@/lib/data/audiences/member-ids";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ExportArm, ExportPlan, PlannedExport } from "@/lib/domain/audiences/export-plan";
import { findAudience } from "@/lib/services/audiences/find-audience";

/** What a plan would make of an audience's customers, with each of them. */
export async function planExport(
  actor: Actor,
  { id, plan }: { readonly id: number; readonly plan: ExportPlan },
): Promise<{ readonly counts: PlannedExport; readonly members: readonly PlannedMember[] }> {
  authorise(actor, "edit");
  const audience = await findAudience(actor, id);
  const ids = await memberIds(audienceMembers(audience, actor.workspaceId));
  const members = await exportArms(actor.workspaceId, id, ids, plan);
  const count = (holds: (member: PlannedMember) => boolean) => members.filter(holds).length;
  const on = (wanted: ExportArm) => count(({ arm }) => arm === wanted);
  return {
    counts: {
      members: members.length,
      agreed: count(({ agreed }) => agreed),
      reachable: count(({ arm }) => arm !== null),
      addressed: on("addressed"),
      heldBack: on("heldBack"),
      suppressed: on("suppressed"),
    },
    members,
  };
}
