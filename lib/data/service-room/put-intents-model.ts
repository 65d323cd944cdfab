import type { Transaction } from "@/lib/data/pool";
import { insertArtefact } from "@/lib/data/run/artefact";
import { INTENTS_MODEL } from "@/lib/data/service-room/intents-model";

/** Keeps what was learnt of a run's intents in place of what was known. */
export async function putIntentsModel(
  client: Transaction,
  runId: number,
  model: { readonly meta: object; readonly bytes: Uint8Array },
): Promise<void> {
  await client.query(`delete from artefact where "runId" = $1 and name = $2`, [runId, INTENTS_MODEL]);
  await insertArtefact(client, runId, { name: INTENTS_MODEL, ...model });
}
