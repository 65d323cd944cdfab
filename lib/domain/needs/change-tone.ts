import type { NeedType } from "@/lib/domain/needs/need-type";

/**
 * Whether a settled change is good or bad: more of a complaint is bad, more praise is good, and the other way round.
 * All other types are neither, and so is what may be chance (null).
 */
export function changeTone(type: NeedType, way: "up" | "down" | null): "good" | "bad" | "neutral" {
  if (way === null || (type !== "complaint" && type !== "praise")) return "neutral";
  return (way === "up") === (type === "praise") ? "good" : "bad";
}
