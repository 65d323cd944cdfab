import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { planUndo } from "@/lib/services/import/plan-undo";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** What undoing an import would do. */
export const GET = route({ params }, ({ actor, params: { id } }) => planUndo(actor, id));
