import type { NeedType } from "@/lib/domain/needs/need-type";

/**
 * Whether a settled change is good or bad: more of a complaint is bad, more praise is good, and the other way round.
 * Wishes and questions are neither, and so is what may be chance (null).
 */
export function changeTone(type: NeedType, way: "up" | "down" | null): "good" | "bad" | "neutral" {
  if (way === null || type === "wish" || type === "question") return "neutral";
  return (way === "up") === (type === "praise") ? "good" : "bad";
}
