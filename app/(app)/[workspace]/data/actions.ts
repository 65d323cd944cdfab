"use server";

import { z } from "zod";
import { importKindSchema, mappingSchema } from "@/lib/domain/import/mapping";
import { rowId } from "@/lib/domain/row-id";
import { cancelImport } from "@/lib/services/import/cancel-import";
import { deleteImport } from "@/lib/services/import/delete-import";
import { splitImport } from "@/lib/services/import/split-import";
import { startImport } from "@/lib/services/import/start-import";
import { undoImport } from "@/lib/services/import/undo-import";
import { action } from "@/lib/web/action";

const numbered = z.object({ workspace: z.string().min(1), id: rowId });
const PAGE = "/[workspace]/data";

export const startImportAction = action(
  numbered.extend({ kind: importKindSchema, mapping: mappingSchema }),
  ({ id, kind, mapping }, actor) => startImport(actor, id, { kind, mapping }),
  PAGE,
);

export const splitImportAction = action(
  numbered.extend({ parts: z.array(z.string().max(2000)).min(1).max(1000) }),
  ({ id, parts }, actor) => splitImport(actor, id, parts),
  PAGE,
);

export const cancelImportAction = action(numbered, ({ id }, actor) => cancelImport(actor, id), PAGE);

export const undoImportAction = action(numbered, ({ id }, actor) => undoImport(actor, id), "/[workspace]");

export const deleteImportAction = action(numbered, ({ id }, actor) => deleteImport(actor, id), PAGE);
