import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import { filterId } from "@/lib/domain/row-id";
import { TOPIC_MODELS } from "@/lib/domain/topics/topic-models";

/**
 * Weight of frequency against lift that reads best: .6 of LDA (Sievert, Shirley 2014); word groups weigh a word by how it
 * hangs together with others, which is lift enough.
 */
const USUAL_LAMBDA = { nmf: 1, lda: 0.6 } as const;

export const topicModel = z.enum(TOPIC_MODELS).default("nmf").catch("nmf");

/** What the address of the topics page holds. What makes no sense is as if it were not there. */
export const topicsView = z
  .object({
    model: topicModel,
    /** Key of the open topic; the largest one if it says none. */
    topic: filterId,
    lambda: z.coerce.number().min(0).max(1).optional().catch(undefined),
    /** A word whose topics are asked for. */
    q: z.string().trim().max(100).default("").catch(""),
    page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  })
  .transform((view) => ({ ...view, lambda: view.lambda ?? USUAL_LAMBDA[view.model] }));

export type TopicsView = z.output<typeof topicsView>;

/** The address of the topics page in a certain state. Defaults are left out. */
export function topicsHref(workspace: string, view: Partial<TopicsView>): string {
  const usual = { ...topicsView.parse({ model: view.model }), model: "nmf" };
  return listHref(`/${workspace}/topics`, view, usual);
}
