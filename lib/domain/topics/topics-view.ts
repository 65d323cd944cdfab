import { z } from "zod";
import { filterId } from "@/lib/domain/row-id";
import { TOPIC_MODELS } from "@/lib/domain/topics/topic-models";

/** Weight of frequency against lift that reads best (Sievert, Shirley 2014). */
const USUAL_LAMBDA = 0.6;

/** What the address of the topics page holds. What makes no sense is as if it were not there. */
export const topicsView = z.object({
  model: z.enum(TOPIC_MODELS).default("nmf").catch("nmf"),
  /** Key of the open topic; the largest one if it says none. */
  topic: filterId,
  lambda: z.coerce.number().min(0).max(1).default(USUAL_LAMBDA).catch(USUAL_LAMBDA),
  /** A word whose topics are asked for. */
  q: z.string().trim().max(100).default("").catch(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});

export type TopicsView = z.output<typeof topicsView>;

/** The address of the topics page in a certain state. Defaults are left out. */
export function topicsHref(workspace: string, view: Partial<TopicsView>): string {
  const usual = topicsView.parse({});
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(view))
    if (value !== undefined && value !== usual[name as keyof TopicsView]) query.set(name, String(value));
  const text = query.toString();
  return `/${workspace}/topics${text ? `?${text}` : ""}`;
}
