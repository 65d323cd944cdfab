"use server";

import { z } from "zod";
import { correctionsSchema } from "@/lib/domain/import/correction";
import { rowId } from "@/lib/domain/row-id";
import { fixFromUpload } from "@/lib/services/import/fix-from-upload";
import { fixRejects } from "@/lib/services/import/fix-rejects";
import { takeSuggestions } from "@/lib/services/import/take-suggestions";
import { emptyQuarantine } from "@/lib/services/privacy/empty-quarantine";
import { action } from "@/lib/web/action";

const numbered = z.object({ workspace: z.string().min(1), id: rowId });
const PAGE = "/[workspace]/data";

export const fixRejectsAction = action(
  numbered.extend({ rows: correctionsSchema }),
  ({ id, rows }, actor) => fixRejects(actor, id, rows),
  PAGE,
);

export const takeSuggestionsAction = action(
  numbered.extend({ reason: z.string().max(50), column: z.string().max(500).nullable() }),
  ({ id, reason, column }, actor) => takeSuggestions(actor, id, { reason, column }),
  PAGE,
);

export const fixFromUploadAction = action(
  numbered.extend({ upload: rowId }),
  ({ id, upload }, actor) => fixFromUpload(actor, id, upload),
  PAGE,
);

export const emptyQuarantineAction = action(numbered, ({ id }, actor) => emptyQuarantine(actor, id), PAGE);
