import { publishedRun } from "@/lib/data/needs/published-run";
import { questionTopics } from "@/lib/data/search/question-topics";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedRef } from "@/lib/domain/documents/document-row";

const MOST = 4;

/** What is worth asking about: the needs that grow, and the largest complaints, wishes and questions. */
export async function suggestQuestions(actor: Actor): Promise<NeedRef[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? questionTopics(run.id, MOST) : [];
}
