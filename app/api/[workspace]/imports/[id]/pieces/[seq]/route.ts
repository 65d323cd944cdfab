import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { putImportPiece } from "@/lib/services/import/put-import-piece";
import { route } from "@/lib/web/route";

const params = z.object({
  id: rowId,
  seq: z.coerce.number().int().min(0).max(100_000),
});

/** One piece of an upload: the body is its bytes. */
export const PUT = route({ params }, ({ actor, params: { id, seq }, request }) =>
  putImportPiece(actor, id, seq, request),
);
