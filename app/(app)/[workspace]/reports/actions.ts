"use server";

import { z } from "zod";
import { LINK_DAYS, REPORT_RHYTHMS, reportWish } from "@/lib/domain/reports/report-wish";
import { rowId } from "@/lib/domain/row-id";
import { deleteReport } from "@/lib/services/reports/delete-report";
import { endSchedule } from "@/lib/services/reports/end-schedule";
import { requestReport } from "@/lib/services/reports/request-report";
import { retryReport } from "@/lib/services/reports/retry-report";
import { revokeLink } from "@/lib/services/reports/revoke-link";
import { scheduleReport } from "@/lib/services/reports/schedule-report";
import { shareReport } from "@/lib/services/reports/share-report";
import { action } from "@/lib/web/action";

const PAGE = "/[workspace]/reports";
const named = z.object({ workspace: z.string().min(1), id: rowId });
const wished = reportWish.extend({ workspace: z.string().min(1) });

export const requestReportAction = action(
  wished,
  ({ workspace: _, ...wish }, actor) => requestReport(actor, wish),
  PAGE,
);

export const scheduleReportAction = action(
  wished.extend({ every: z.enum(REPORT_RHYTHMS) }),
  ({ workspace: _, ...wish }, actor) => scheduleReport(actor, wish),
  PAGE,
);

export const retryReportAction = action(named, ({ id }, actor) => retryReport(actor, id), PAGE);

export const deleteReportAction = action(named, ({ id }, actor) => deleteReport(actor, id), PAGE);

export const shareReportAction = action(
  named.extend({ days: z.literal(LINK_DAYS) }),
  (input, actor) => shareReport(actor, input),
  PAGE,
);

export const revokeLinkAction = action(named, ({ id }, actor) => revokeLink(actor, id), PAGE);

export const endScheduleAction = action(named, ({ id }, actor) => endSchedule(actor, id), PAGE);
