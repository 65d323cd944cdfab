import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { listPieces } from "@/lib/services/import/list-pieces";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** The pieces of an upload that are there. */
export const GET = route({ params }, ({ actor, params: { id } }) => listPieces(actor, id));
