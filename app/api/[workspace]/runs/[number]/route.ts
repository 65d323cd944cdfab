import { z } from "zod";
import { readRun } from "@/lib/services/run/read-run";
import { route } from "@/lib/web/route";

const params = z.object({ workspace: z.string(), number: z.coerce.number().int().positive() });

export const GET = route({ params }, ({ actor, params: { number } }) => readRun(actor, { number }));
