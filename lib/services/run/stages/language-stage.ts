import { replaceMentions } from "@/lib/data/language/replace-mentions";
import { unreadDocumentRanges } from "@/lib/data/language/unread-document-ranges";
import { LANGUAGE_VERSION } from "@/lib/domain/language-version";
import { DOCUMENTS_AT_ONCE, readDocuments } from "@/lib/services/language/read-documents";
import type { Stage } from "@/lib/services/run/stage";

/** Cuts each new text into mentions, with words, parts of speech, entities and keywords. */
export const languageStage: Stage<{ from: string; to: string }> = {
  name: "language",
  plan: (run, client) => unreadDocumentRanges(client, run.workspaceId, LANGUAGE_VERSION, DOCUMENTS_AT_ONCE),
  async execute({ run, signal, progress }, range) {
    const read = await readDocuments(run.workspaceId, range, signal, progress);
    return (client) => replaceMentions(client, read, LANGUAGE_VERSION);
  },
};
