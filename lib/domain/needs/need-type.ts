export const NEED_TYPES = ["complaint", "wish", "praise", "question", "comparison", "switching"] as const;
export type NeedType = (typeof NEED_TYPES)[number];
