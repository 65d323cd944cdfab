import { z } from "zod";
import { readProgress } from "@/lib/services/import/read-progress";
import { route } from "@/lib/web/route";

const params = z.object({ id: z.coerce.number().int().positive() });

/** How far an import is. */
export const GET = route({ params }, ({ actor, params: { id } }) => readProgress(actor, id));
