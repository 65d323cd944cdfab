import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { readRun } from "@/lib/services/run/read-run";
import { route } from "@/lib/web/route";

const params = z.object({ number: rowId });

export const GET = route({ params }, ({ actor, params: { number } }) => readRun(actor, { number }));
