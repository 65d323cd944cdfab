import type { IntentsModel } from "@/lib/algorithms/intents/fit-intents";
import { readArtefact } from "@/lib/data/run/artefact";
import {
  INTENTS_MODEL,
  type IntentsModelMeta,
  intentsModelMeta,
} from "@/lib/data/service-room/intents-model";
import { dropOldest } from "@/lib/domain/drop-oldest";
import { modelOfBytes } from "@/lib/services/run/model-bytes";

/** How a message's intent is told, and the key of each class. */
export interface LearntIntents {
  readonly keys: readonly number[];
  readonly model: IntentsModel;
}

/** Models that this process keeps: some 7 MiB each. */
const KEPT = 4;

const held = new Map<number, { edits: string; learnt: LearntIntents | null }>();

/** What a worker learnt of a run's intents; null while it is at it, or where there are fewer than two. */
export async function intentsModel(runId: number): Promise<LearntIntents | null> {
  const meta = await intentsModelMeta(runId);
  if (!meta) return null;
  const known = held.get(runId);
  held.delete(runId);
  const fresh = known?.edits === meta.edits ? known : { edits: meta.edits, learnt: await readModel(runId) };
  held.set(runId, fresh);
  dropOldest(held, () => 1, KEPT);
  return fresh.learnt;
}

async function readModel(runId: number): Promise<LearntIntents | null> {
  const kept = await readArtefact<IntentsModelMeta>(runId, INTENTS_MODEL);
  return kept && kept.bytes.length > 0
    ? { keys: kept.meta.keys, model: modelOfBytes<IntentsModel>(kept.bytes) }
    : null;
}
