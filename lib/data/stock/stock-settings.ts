import { prisma } from "@/lib/data/prisma";

export interface StockSettings {
  readonly leadDays: number | null;
  readonly serviceLevel: number;
  readonly minimum: number | null;
  readonly firstDay: Date | null;
  readonly askedAt: Date | null;
  readonly forecastAt: Date | null;
  /** Whose holidays and sales move demand. */
  readonly country: string | null;
  /** The share of a week's demand that each day has, Monday first; empty while unknown. */
  readonly weekdays: readonly number[];
}

/** What holds for a workspace's products, and when they were forecast; null before anything was said or done. */
export async function stockSettings(workspaceId: number): Promise<StockSettings | null> {
  return prisma().stockSetting.findUnique({ where: { workspaceId }, omit: { workspaceId: true } });
}
