import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Whose account an actor may change: their own. The system has none. */
export function ownUserId(actor: Actor): string {
  if (actor.userId === null) throw new AppError("forbidden", {}, "forbidden");
  return actor.userId;
}
