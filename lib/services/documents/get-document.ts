import { dialogueTurns } from "@/lib/data/documents/dialogue-turns";
import { documentById } from "@/lib/data/documents/document-by-id";
import { documentMentions } from "@/lib/data/documents/document-mentions";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { DialogueTurn, DocumentDetail, ExplainedMention } from "@/lib/domain/documents/document-detail";
import { explainMention } from "@/lib/services/documents/explain-mention";

export interface DocumentPage {
  readonly document: DocumentDetail;
  readonly mentions: readonly ExplainedMention[];
  /** The whole dialogue that it is a turn of; empty for a review. */
  readonly turns: readonly DialogueTurn[];
}

/** One document with its mentions; null when the workspace has none with this id. `id` is a whole number in text. */
export async function getDocument(actor: Actor, id: string): Promise<DocumentPage | null> {
  authorise(actor, "read");
  const [document, run] = await Promise.all([
    documentById(actor.workspaceId, id),
    publishedRun(actor.workspaceId),
  ]);
  if (!document) return null;
  const [mentions, turns] = await Promise.all([
    documentMentions(document.id, run?.id ?? null),
    document.dialogueKey ? dialogueTurns(actor.workspaceId, document.dialogueKey) : [],
  ]);
  return {
    document,
    mentions: mentions.map((mention) => ({ ...mention, why: explainMention(mention) })),
    turns,
  };
}
