"use server";

import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { cancelRun } from "@/lib/services/run/cancel-run";
import { publishRun } from "@/lib/services/run/publish-run";
import { startRun } from "@/lib/services/run/start-run";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const numbered = z.object({ workspace, number: rowId });

export const startRunAction = action(
  z.object({ workspace, layOut: z.boolean().default(false) }),
  ({ layOut }, actor) => startRun(actor, { layOut }),
  "/[workspace]/runs",
);

export const cancelRunAction = action(
  numbered,
  (input, actor) => cancelRun(actor, input),
  "/[workspace]/runs",
);

export const publishRunAction = action(
  numbered.extend({ reason: z.string().trim().max(300).optional() }),
  (input, actor) => publishRun(actor, input),
  "/[workspace]",
);
