import { countMissing } from "@/lib/data/embedding/count-missing";
import { insertEmbeddings } from "@/lib/data/embedding/insert-embeddings";
import { incrementTarget } from "@/lib/data/increment/increment-target";
import { lockForJoining } from "@/lib/data/increment/lock-for-joining";
import { markJoined } from "@/lib/data/increment/mark-joined";
import { replaceMentions } from "@/lib/data/language/replace-mentions";
import { unreadDocumentRanges } from "@/lib/data/language/unread-document-ranges";
import { pool, transaction } from "@/lib/data/pool";
import { LANGUAGE_VERSION } from "@/lib/domain/language-version";
import { assignNewTexts, type Within } from "@/lib/services/increment/assign-new-texts";
import { encodeDocuments, hashRanges } from "@/lib/services/language/encode-documents";
import { DOCUMENTS_AT_ONCE, readDocuments } from "@/lib/services/language/read-documents";
import { readFittedNeeds } from "@/lib/services/run/needs/fitted-needs";

/**
 * Lets texts that came after the published run join its needs and themes without a new fit: reads them, encodes what
 * was never encoded, scores and assigns their mentions by the models that the run kept, counts its needs anew. In steps
 * of one transaction each, which hold only while no run is under way; the tables say what is to be done, so that a
 * worker may die at any moment, and two that join one workspace do the same once.
 */
export async function joinNewTexts(workspaceId: number, signal: AbortSignal): Promise<void> {
  const target = await incrementTarget(workspaceId);
  if (!target) return;
  const fitted = await readFittedNeeds(target.runId);
  if (fitted) {
    const within: Within = (work) =>
      transaction(async (client) => {
        if ((await lockForJoining(client, workspaceId)) !== target.runId) throw new NotNow();
        return await work(client);
      });
    try {
      await readNewTexts(workspaceId, within, signal);
      await encodeNewTexts(workspaceId, signal);
      await assignNewTexts({ workspaceId, ...target, fitted }, within, signal);
    } catch (error) {
      // What joins now, or is read by the run under way, waits for its turn.
      if (error instanceof NotNow) return;
      throw error;
    }
  }
  await markJoined(target.runId, target.now);
}

/** A run is under way, or another one is published by now. */
class NotNow extends Error {}

async function readNewTexts(workspaceId: number, within: Within, signal: AbortSignal): Promise<void> {
  const ranges = await within((client) =>
    unreadDocumentRanges(client, workspaceId, LANGUAGE_VERSION, DOCUMENTS_AT_ONCE),
  );
  for (const range of ranges) {
    const read = await readDocuments(workspaceId, range, signal);
    await within((client) => replaceMentions(client, read, LANGUAGE_VERSION));
  }
}

async function encodeNewTexts(workspaceId: number, signal: AbortSignal): Promise<void> {
  for (const range of hashRanges(await countMissing(pool(), workspaceId))) {
    const { hashes, vectors } = await encodeDocuments(workspaceId, range, signal);
    await insertEmbeddings(pool(), hashes, vectors);
  }
}
