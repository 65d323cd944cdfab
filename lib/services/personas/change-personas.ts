import { type EditedRun, lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { foundMembers } from "@/lib/data/personas/found-members";
import { type Transaction, transaction } from "@/lib/data/pool";
import { AppError } from "@/lib/domain/errors";
import type { FoldedPersona } from "@/lib/domain/persona/fold-personas";
import { describeMerged } from "@/lib/services/personas/describe-merged";
import { type Described, layPersonaEdits } from "@/lib/services/personas/lay-persona-edits";
import { groupedProfiles } from "@/lib/services/run/personas/grouped-profiles";
import { knownOfProfiles } from "@/lib/services/run/personas/known-of-profiles";

/**
 * Does `change` and lays all edits over the published run's personas. What people merged is measured outside of the
 * transaction, so that no edit waits with a connection for others. Throws `nothingPublished`.
 */
export async function changePersonas<T>(
  workspaceId: number,
  change: (client: Transaction, run: EditedRun) => Promise<T>,
): Promise<T> {
  const lay = (described: Described, done: (client: Transaction, run: EditedRun) => Promise<T | null>) =>
    transaction(async (client) => {
      const run = await lockNeeds(client, workspaceId);
      if (!run) throw new AppError("nothingPublished", {}, "notFound");
      const result = await done(client, run);
      const missing = await layPersonaEdits(client, { id: run.runId, workspaceId }, described);
      return { result, runId: run.runId, missing };
    });
  const first = await lay(new Map(), change);
  let missing: readonly FoldedPersona[] = first.missing;
  let { runId } = first;
  while (missing.length > 0) {
    const [profiles, keyOf] = await Promise.all([groupedProfiles(runId), foundMembers(runId)]);
    const run = { id: runId, workspaceId };
    const known = await knownOfProfiles(run, profiles);
    const described = await describeMerged(run, profiles, keyOf, missing, known);
    ({ missing, runId } = await lay(described, async () => null));
  }
  return first.result as T;
}
