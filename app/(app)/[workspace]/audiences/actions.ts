"use server";

import { z } from "zod";
import { audienceInput } from "@/lib/domain/audiences/audience-input";
import { audienceRule } from "@/lib/domain/audiences/audience-rule";
import { exportPlan } from "@/lib/domain/audiences/export-plan";
import { rowId } from "@/lib/domain/row-id";
import { countAudience } from "@/lib/services/audiences/count-audience";
import { exportAudience } from "@/lib/services/audiences/export-audience";
import { planExport } from "@/lib/services/audiences/plan-export";
import { removeAudience } from "@/lib/services/audiences/remove-audience";
import { saveAudience } from "@/lib/services/audiences/save-audience";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const PAGES = "/[workspace]/audiences";

export const saveAudienceAction = action(
  z.object({ workspace, audience: audienceInput }),
  ({ audience }, actor) => saveAudience(actor, audience),
  PAGES,
);

export const removeAudienceAction = action(
  z.object({ workspace, id: rowId, restore: z.boolean().default(false) }),
  (input, actor) => removeAudience(actor, input),
  PAGES,
);

export const countAudienceAction = action(z.object({ workspace, rule: audienceRule }), ({ rule }, actor) =>
  countAudience(actor, rule),
);

const planned = z.object({ workspace, id: rowId, plan: exportPlan });

export const planExportAction = action(
  planned,
  async (input, actor) => (await planExport(actor, input)).counts,
);

export const exportAudienceAction = action(planned, (input, actor) => exportAudience(actor, input), PAGES);
