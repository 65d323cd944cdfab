import { z } from "zod";
import { listPieces } from "@/lib/services/import/list-pieces";
import { route } from "@/lib/web/route";

const params = z.object({ id: z.coerce.number().int().positive() });

/** The pieces of an upload that are there. */
export const GET = route({ params }, ({ actor, params: { id } }) => listPieces(actor, id));
