import { z } from "zod";
import { importKindSchema, layoutSchema, mappingSchema } from "@/lib/domain/import/mapping";
import { rowId } from "@/lib/domain/row-id";
import { previewImport } from "@/lib/services/import/preview-import";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });
const body = z.object({
  kind: importKindSchema.optional(),
  layout: layoutSchema.optional(),
  mapping: mappingSchema.optional(),
  savedMappingId: rowId.optional(),
});

/** Tries the file's first rows under the choices made so far. */
export const POST = route({ params, body }, ({ actor, params: { id }, body: choice }) =>
  previewImport(actor, id, choice),
);
