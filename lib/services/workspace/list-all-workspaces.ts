import { allWorkspaces } from "@/lib/data/workspace/all-workspaces";
import type { WorkspaceSummary } from "@/lib/data/workspace/workspace-summary";
import { type Actor, authorise } from "@/lib/domain/actor";
import { requireSystem } from "@/lib/services/workspace/require-system";

/** Every workspace of the database: for the command line only, since no member may know of the others. */
export async function listAllWorkspaces(actor: Actor): Promise<WorkspaceSummary[]> {
  authorise(actor, "administer");
  requireSystem(actor);
  return allWorkspaces();
}
