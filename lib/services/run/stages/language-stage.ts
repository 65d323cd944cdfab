import { markUnread } from "@/lib/data/dictionary/mark-unread";
import { suggestWords } from "@/lib/data/dictionary/suggest-words";
import { replaceMentions } from "@/lib/data/language/replace-mentions";
import { unreadDocumentRanges } from "@/lib/data/language/unread-document-ranges";
import { LANGUAGE_VERSION } from "@/lib/domain/language-version";
import { discoverWords } from "@/lib/services/language/discover-words";
import { DOCUMENTS_AT_ONCE, readDocuments } from "@/lib/services/language/read-documents";
import type { Stage } from "@/lib/services/run/stage";

/** A range of documents to read, or all of them to look for new words in. */
type Part = { from: string; to: string } | { discover: true };

/**
 * Cuts each new text into mentions, with words, parts of speech, entities and keywords; texts with words that somebody
 * changed in the dictionary are read again. Beside it, words that no dictionary has are found, for the dictionary's page.
 */
export const languageStage: Stage<Part> = {
  name: "language",
  async plan(run, client) {
    await markUnread(client, run.workspaceId);
    const ranges = await unreadDocumentRanges(client, run.workspaceId, LANGUAGE_VERSION, DOCUMENTS_AT_ONCE);
    return ranges.length > 0 ? [...ranges, { discover: true }] : [];
  },
  async execute({ run, signal, progress, log }, part) {
    if ("discover" in part) {
      const words = await discoverWords(run.workspaceId, signal);
      await log("wordsDiscovered", { words: words.length });
      return (client) => suggestWords(client, run.workspaceId, words);
    }
    const read = await readDocuments(run.workspaceId, part, signal, progress);
    return (client) => replaceMentions(client, read, LANGUAGE_VERSION);
  },
};
