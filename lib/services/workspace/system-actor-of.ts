import { findWorkspace } from "@/lib/data/workspace/find-workspace";
import { type Actor, systemActor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** For the command line, whose user owns the database: the system as actor in the workspace of this address. */
export async function systemActorOf(slug: string): Promise<Actor> {
  const workspace = await findWorkspace(slug);
  if (!workspace) throw new AppError("noSuchWorkspace", { workspace: slug }, "notFound");
  return systemActor(workspace.id);
}
