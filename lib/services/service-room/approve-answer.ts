import { deleteFaqEntry } from "@/lib/data/service-room/delete-faq-entry";
import { putFaqEntry } from "@/lib/data/service-room/put-faq-entry";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import type { FaqEntry, FaqLanguage } from "@/lib/domain/service-room/service-room";

/** Approves an answer to an intent for one language, in place of the one approved before. */
export async function approveAnswer(actor: Actor, entry: FaqEntry): Promise<void> {
  authorise(actor, "edit");
  await putFaqEntry(actor.workspaceId, entry, authorOf(actor));
}

/** Takes an approved answer back; none is as good. */
export async function withdrawAnswer(
  actor: Actor,
  { key, language }: { key: number; language: FaqLanguage },
): Promise<void> {
  authorise(actor, "edit");
  await deleteFaqEntry(actor.workspaceId, key, language);
}
