"use server";

import { z } from "zod";
import { importKindSchema, mappingSchema } from "@/lib/domain/import/mapping";
import { rowId } from "@/lib/domain/row-id";
import { deleteMapping } from "@/lib/services/import/delete-mapping";
import { renameMapping } from "@/lib/services/import/rename-mapping";
import { saveMapping } from "@/lib/services/import/save-mapping";
import { action } from "@/lib/web/action";

const addressed = z.object({ workspace: z.string().min(1) });
const name = z.string().max(1000);
const PAGE = "/[workspace]/data";

export const saveMappingAction = action(
  addressed.extend({
    name,
    kind: importKindSchema,
    mapping: mappingSchema,
    columns: z.array(z.string().max(500)).max(10_000),
    shape: z.string().max(200).optional(),
    replace: z.boolean().optional(),
  }),
  ({ workspace: _, ...given }, actor) => saveMapping(actor, given),
  PAGE,
);

export const renameMappingAction = action(
  addressed.extend({ id: rowId, name }),
  (input, actor) => renameMapping(actor, input.id, input.name),
  PAGE,
);

export const deleteMappingAction = action(
  addressed.extend({ id: rowId }),
  ({ id }, actor) => deleteMapping(actor, id),
  PAGE,
);
