import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** For what only the owner of the database may do, on the command line: no member administers all workspaces. */
export function requireSystem(actor: Actor): void {
  if (actor.role !== "system") throw new AppError("forbidden", {}, "forbidden");
}
