import { z } from "zod";
import { LAYOUT_NAMES } from "@/lib/domain/audiences/export-layout";

export const EXPORT_ARMS = ["addressed", "heldBack", "suppressed"] as const;
export type ExportArm = (typeof EXPORT_ARMS)[number];

/** Who of an audience is not addressed beside those who did not agree. */
export const suppression = z.object({
  /** Bought within so many days before the shop's newest order; null addresses them. */
  boughtWithin: z.number().int().min(1).max(3650).nullable(),
  /** Whose words are negative on the whole. */
  unhappy: z.boolean(),
});

/** How an audience is handed to a platform. */
export const exportPlan = z.object({
  layout: z.enum(LAYOUT_NAMES),
  /** Share that is kept back, to measure what advertising did. */
  holdout: z.number().min(0).max(0.5),
  suppression,
});
export type ExportPlan = z.output<typeof exportPlan>;

/** What a plan makes of an audience's customers. */
export interface PlannedExport extends Readonly<Record<ExportArm, number>> {
  readonly members: number;
  /** Agreed to be addressed. */
  readonly agreed: number;
  /** And have a contact that the platform takes. */
  readonly reachable: number;
}

/** A file that was made, and what came of it. */
export interface AudienceExportRow {
  readonly id: number;
  readonly layout: ExportPlan["layout"];
  readonly holdout: number;
  readonly createdAt: Date;
  readonly suppressed: number;
  /** Within the days after it: customers of each side, who ordered, and what they paid. */
  readonly addressed: ArmOutcome;
  readonly heldBack: ArmOutcome;
}

export interface ArmOutcome {
  readonly customers: number;
  readonly buyers: number;
  readonly revenue: number;
}

/** Days after a file in which orders count. */
export const LIFT_DAYS = 30;
