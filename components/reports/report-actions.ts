import type { ActionResult } from "@/lib/domain/action-result";
import type { LinkDays, ReportRhythm, ReportWish } from "@/lib/domain/reports/report-wish";

interface Named {
  readonly workspace: string;
  readonly id: number;
}

type Wished = ReportWish & { readonly workspace: string };

export type RequestReport = (input: Wished) => Promise<ActionResult<{ id: number }>>;
export type ScheduleReport = (
  input: Wished & { readonly every: ReportRhythm },
) => Promise<ActionResult<{ id: number }>>;
/** Deletes, makes again, revokes or ends what it names. */
export type ChangeNamed = (input: Named) => Promise<ActionResult<void>>;

/** What those who may edit can do with a report. */
export interface ReportChanges {
  readonly remove: ChangeNamed;
  readonly share: (
    input: Named & { readonly days: LinkDays },
  ) => Promise<ActionResult<{ id: number; path: string }>>;
  readonly revoke: ChangeNamed;
}
