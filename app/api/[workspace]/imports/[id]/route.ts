import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { readProgress } from "@/lib/services/import/read-progress";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** How far an import is. */
export const GET = route({ params }, ({ actor, params: { id } }) => readProgress(actor, id));
