import { catalogueNames } from "@/lib/data/language/catalogue-names";
import { type ReadDocument, replaceMentions } from "@/lib/data/language/replace-mentions";
import { unreadDocumentRanges } from "@/lib/data/language/unread-document-ranges";
import { unreadDocuments } from "@/lib/data/language/unread-documents";
import { LANGUAGE_VERSION } from "@/lib/domain/language-version";
import { createReader, readText } from "@/lib/services/language/read-text";
import { pause } from "@/lib/services/run/pause";
import type { Stage } from "@/lib/services/run/stage";

/** Some seconds of work: 2,000 reviews have about 5,000 clauses. */
const DOCUMENTS = 2000;

/** Cuts each new text into mentions, with words, parts of speech, entities and keywords. */
export const languageStage: Stage<{ from: string; to: string }> = {
  name: "language",
  plan: (run, client) => unreadDocumentRanges(client, run.workspaceId, LANGUAGE_VERSION, DOCUMENTS),
  async execute({ run, signal, progress }, range) {
    const documents = await unreadDocuments(run.workspaceId, LANGUAGE_VERSION, range);
    const reader = createReader(await catalogueNames(run.workspaceId));
    const read: ReadDocument[] = [];
    for (const [i, { id, text }] of documents.entries()) {
      read.push({ id, ...readText(text, reader) });
      if (i % 50 === 49) {
        progress(i / documents.length);
        await pause(signal);
      }
    }
    return (client) => replaceMentions(client, read, LANGUAGE_VERSION);
  },
};
