"use server";

import { z } from "zod";
import { servingRule } from "@/lib/domain/recommendation/serving-rule";
import { rowId } from "@/lib/domain/row-id";
import { addRule } from "@/lib/services/recommendations/add-rule";
import { previewRule } from "@/lib/services/recommendations/preview-rule";
import { setRule } from "@/lib/services/recommendations/set-rule";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const PAGE = "/[workspace]/recommendations/rules";

export const addRuleAction = action(
  z.object({ workspace, rule: servingRule }),
  ({ rule }, actor) => addRule(actor, rule),
  PAGE,
);

export const setRuleAction = action(
  z.object({ workspace, id: rowId, active: z.boolean().optional(), deleted: z.boolean().optional() }),
  (input, actor) => setRule(actor, input),
  PAGE,
);

export const previewRuleAction = action(
  z.object({ workspace, rule: servingRule, customer: z.string().trim().max(200) }),
  (input, actor) => previewRule(actor, input),
);
