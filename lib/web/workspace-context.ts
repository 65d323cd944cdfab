import { cache } from "react";
import { findMembership, type Membership } from "@/lib/data/workspace/find-membership";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { currentUser, type SessionUser } from "@/lib/web/session";

export interface WorkspaceContext {
  readonly actor: Actor;
  readonly workspace: Membership["workspace"];
  readonly user: SessionUser;
}

/**
 * The signed-in user as an actor in the workspace of this address. Membership is looked up for each request, so
 * that a removed member is out at once. Throws `unauthenticated`, or `notFound` for strangers too: they do not
 * learn which workspaces exist.
 */
export const workspaceContext = cache(async (slug: string): Promise<WorkspaceContext> => {
  const user = await currentUser();
  if (!user) throw new AppError("unauthenticated", {}, "unauthenticated");
  const membership = await findMembership(user.id, slug);
  if (!membership) throw new AppError("notFound", {}, "notFound");
  const { role, workspace } = membership;
  return { actor: { userId: user.id, workspaceId: workspace.id, role }, workspace, user };
});
