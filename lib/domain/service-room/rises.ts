import type { IntentCounts } from "@/lib/domain/service-room/service-room";

/** Whether more are asked than chance explains: two standard errors of a difference of counts. */
export function rises({ recent, before }: Pick<IntentCounts, "recent" | "before">): boolean {
  return recent - before > 2 * Math.sqrt(recent + before);
}
