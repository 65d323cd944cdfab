import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import type { Transaction } from "@/lib/data/pool";
import { intentPlaces } from "@/lib/data/service-room/intent-places";
import { putIntentPlaces } from "@/lib/data/service-room/put-intent-places";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import { foldIntents } from "@/lib/domain/service-room/fold-intents";

/**
 * Puts a run's questions where the standing edits say, a function of what was found and of the edits alone. What
 * `prepareService` learns from them follows by a job. The caller holds the workspace (`lockNeeds`).
 */
export async function layIntentEdits(client: Transaction, workspaceId: number, runId: number): Promise<void> {
  const edits = standingEdits(await workspaceEdits(workspaceId, client, "intent"));
  const places = await intentPlaces(runId, client);
  const folded = foldIntents(places, edits);
  await putIntentPlaces(
    client,
    runId,
    places.flatMap(({ documentId, key }, r) => {
      const to = folded[r]?.key ?? key;
      return to === key ? [] : [{ documentId, key: to }];
    }),
  );
}
