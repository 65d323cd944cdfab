import { publishedRun } from "@/lib/data/needs/published-run";
import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import { typicalMentions } from "@/lib/data/personas/typical-mentions";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";

const SHOWN = 10;

/** The texts that are most typical of a persona of texts, marked where they ask for most. */
export async function listPersonaTexts(actor: Actor, key: number): Promise<MentionExcerpt[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return [];
  return mentionExcerpts(actor.workspaceId, run.id, await typicalMentions(run.id, key, SHOWN));
}
