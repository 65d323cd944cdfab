import { audienceRows } from "@/lib/data/audiences/audience-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AudienceRow } from "@/lib/domain/audiences/audience-row";
import { AppError } from "@/lib/domain/errors";

/** One audience of the workspace. Throws `notFound`. */
export async function findAudience(actor: Actor, id: number): Promise<AudienceRow> {
  authorise(actor, "read");
  const [found] = await audienceRows(actor.workspaceId, id);
  if (!found) throw new AppError("notFound", {}, "notFound");
  return found;
}
