import { needPersonas } from "@/lib/data/needs/need-personas";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedPersonaShare } from "@/lib/domain/needs/need-persona";
import { overIndex } from "@/lib/domain/over-index";

/** The personas by the share of their customers who voice a need, largest share first. */
export async function listNeedPersonas(actor: Actor, key: number): Promise<NeedPersonaShare[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return [];
  const { personas, rest } = await needPersonas(run.id, key);
  const everyone = personas.reduce(
    (sum, row) => ({ customers: sum.customers + row.customers, size: sum.size + row.size }),
    rest,
  );
  return personas
    .map((row) => ({
      ...row,
      against: overIndex(
        row.customers,
        row.size,
        everyone.customers - row.customers,
        everyone.size - row.size,
      ),
    }))
    .sort((a, b) => b.customers / b.size - a.customers / a.size || a.key - b.key);
}
