import { wordsInUse } from "@/lib/data/dictionary/words-in-use";
import { catalogueNames } from "@/lib/data/language/catalogue-names";
import type { ReadDocument } from "@/lib/data/language/replace-mentions";
import { unreadDocuments } from "@/lib/data/language/unread-documents";
import { LANGUAGE_VERSION } from "@/lib/domain/language-version";
import { createReader, readText } from "@/lib/services/language/read-text";
import { pause } from "@/lib/services/run/pause";

/** Some seconds of work: 2,000 reviews have about 5,000 clauses. */
export const DOCUMENTS_AT_ONCE = 2000;

/** Reads the workspace's documents of a range of ids that this version has not read. */
export async function readDocuments(
  workspaceId: number,
  range: { from: string; to: string },
  signal: AbortSignal,
  progress: (fraction: number) => void = () => {},
): Promise<ReadDocument[]> {
  const [documents, names, words] = await Promise.all([
    unreadDocuments(workspaceId, LANGUAGE_VERSION, range),
    catalogueNames(workspaceId),
    wordsInUse(workspaceId),
  ]);
  const reader = createReader(names, words);
  const read: ReadDocument[] = [];
  for (const [i, { id, text }] of documents.entries()) {
    read.push({ id, ...readText(text, reader) });
    if (i % 50 === 49) {
      progress(i / documents.length);
      await pause(signal);
    }
  }
  return read;
}
