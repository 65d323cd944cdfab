import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { listNeedMentions } from "@/lib/services/needs/list-need-mentions";
import { route } from "@/lib/web/route";

/** Mentions of a need to split it by. */
export const GET = route(
  { params: z.object({ key: rowId }), query: z.object({ q: z.string().trim().max(100).default("") }) },
  ({ actor, params, query }) => listNeedMentions(actor, params.key, query.q),
);
