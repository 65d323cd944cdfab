import { AppError } from "@/lib/domain/errors";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import { heldMap } from "@/lib/services/map/held-map";

/** The published run's map; throws `nothingPublished` before there is any. */
export async function requireMap(workspaceId: number, subject: MapSubject) {
  const map = await heldMap(workspaceId, subject);
  if (!map) throw new AppError("nothingPublished", {}, "notFound");
  return map;
}
