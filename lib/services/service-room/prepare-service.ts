import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { publishedRun } from "@/lib/data/needs/published-run";
import { transaction } from "@/lib/data/pool";
import { insertIntentQuestions } from "@/lib/data/service-room/insert-intent-questions";
import { intentEditStamp } from "@/lib/data/service-room/intent-edit-stamp";
import { intentExamples } from "@/lib/data/service-room/intent-examples";
import { intentKeys } from "@/lib/data/service-room/intent-keys";
import { putIntentPlaces } from "@/lib/data/service-room/put-intent-places";
import { putIntentsModel } from "@/lib/data/service-room/put-intents-model";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import { foldIntents } from "@/lib/domain/service-room/fold-intents";
import { modelToBytes } from "@/lib/services/run/model-bytes";
import { findIntents } from "@/lib/services/service-room/find-intents";
import { followLabels, learnIntents } from "@/lib/services/service-room/learn-intents";

/**
 * Finds the intents of the published run's dialogues, once, lays people's edits over them, and learns how to tell the
 * intent of a message. Doing it again does no harm, so a job that was lost is simply asked for again; what was learnt
 * while somebody edited is dropped, since the next job learns it anew.
 */
export async function prepareService(workspaceId: number, signal: AbortSignal): Promise<void> {
  const run = await publishedRun(workspaceId);
  if (!run) return;
  if ((await intentKeys(run.id)).length === 0) {
    const found = await findIntents(workspaceId, run.id, signal);
    await transaction(async (client) => {
      await lockNeeds(client, workspaceId);
      if ((await intentKeys(run.id, client)).length === 0) await insertIntentQuestions(client, run.id, found);
    });
  }
  const stamp = await intentEditStamp(workspaceId);
  const edits = standingEdits(await workspaceEdits(workspaceId, undefined, "intent"));
  const questions = await intentExamples(run.id);
  const placed = foldIntents(questions, edits);
  const examples = questions.map((question, r) => ({
    ...question,
    ...(placed[r] ?? { key: question.foundKey, labelled: false, otherwise: question.foundKey }),
  }));
  signal.throwIfAborted();
  const keys = followLabels(examples);
  const learnt = learnIntents(examples.map((example, r) => ({ ...example, key: keys[r] ?? example.key })));
  await transaction(async (client) => {
    await lockNeeds(client, workspaceId);
    if ((await intentEditStamp(workspaceId, client)) !== stamp) return;
    await putIntentPlaces(
      client,
      run.id,
      questions.map(({ documentId, foundKey }, r) => ({ documentId, key: keys[r] ?? foundKey })),
    );
    await putIntentsModel(client, run.id, {
      meta: { edits: stamp, keys: learnt?.keys ?? [] },
      bytes: learnt ? modelToBytes(learnt.model) : new Uint8Array(),
    });
  });
}
