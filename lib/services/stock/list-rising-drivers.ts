import { risingDrivers } from "@/lib/data/stock/rising-drivers";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { RisingDriver } from "@/lib/domain/stock/rising-driver";

const MOST = 12;

/** Needs that rise and what they may do to stock: an alert to look at products before they run out. */
export async function listRisingDrivers(actor: Actor): Promise<RisingDriver[]> {
  authorise(actor, "read");
  return risingDrivers(actor.workspaceId, MOST);
}
