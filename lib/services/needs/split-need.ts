import { type NeedPart, needSplit } from "@/lib/data/needs/need-split";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";

/** Where a need is voiced: by language and by product category. */
export async function splitNeed(
  actor: Actor,
  key: number,
): Promise<{ languages: NeedPart[]; categories: NeedPart[] }> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return { languages: [], categories: [] };
  const [languages, categories] = await Promise.all([
    needSplit(run.id, key, "language"),
    needSplit(run.id, key, "category"),
  ]);
  return { languages, categories };
}
