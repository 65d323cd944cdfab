import { z } from "zod";
import { importKindSchema, layoutSchema, mappingSchema } from "@/lib/domain/import/mapping";
import { previewImport } from "@/lib/services/import/preview-import";
import { route } from "@/lib/web/route";

const params = z.object({ id: z.coerce.number().int().positive() });
const body = z.object({
  kind: importKindSchema.optional(),
  layout: layoutSchema.optional(),
  mapping: mappingSchema.optional(),
});

/** Tries the file's first rows under the choices made so far. */
export const POST = route({ params, body }, ({ actor, params: { id }, body: choice }) =>
  previewImport(actor, id, choice),
);
