import { publishedRun } from "@/lib/data/needs/published-run";
import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import { personaRows } from "@/lib/data/personas/persona-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";

/** The quotes that stand for a persona of the published run, those of its strongest need first. */
export async function listPersonaQuotes(actor: Actor, key: number): Promise<MentionExcerpt[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const persona = run ? (await personaRows(run.id)).find((row) => row.key === key) : undefined;
  return run ? mentionExcerpts(actor.workspaceId, run.id, persona?.summary?.quotes ?? []) : [];
}
