import { z } from "zod";
import { tableFormat } from "@/lib/domain/export/table-format";
import { exportFaq } from "@/lib/services/service-room/export-faq";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({ format: tableFormat });

/** What customers ask in dialogues, with the best answers, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format } }) =>
  tableResponse(await exportFaq(actor), format, { workspace: workspace.slug, name: "faq" }),
);
