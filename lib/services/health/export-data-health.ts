import { type Actor, authorise } from "@/lib/domain/actor";
import { type HealthRow, healthRows } from "@/lib/domain/health/health-rows";
import { getDataHealth } from "@/lib/services/health/get-data-health";

/** Every figure of the page on data health, for a file. */
export async function exportDataHealth(actor: Actor): Promise<HealthRow[]> {
  authorise(actor, "read");
  const parts = getDataHealth(actor);
  const [facts, languages, flags, masked, improvements] = await Promise.all([
    parts.facts,
    parts.languages,
    parts.flags,
    parts.masked,
    parts.improvements,
  ]);
  return healthRows(facts, { languages, flags, masked, improvements });
}
