import type { OwnWorkspace } from "@/lib/data/workspace/workspace-summary";
import { workspacesOfUser } from "@/lib/data/workspace/workspaces-of-user";

/** The workspaces of a signed-in user, oldest first. Being their member is what permits it. */
export async function listWorkspaces(user: { readonly id: string }): Promise<OwnWorkspace[]> {
  return workspacesOfUser(user.id);
}
