import { z } from "zod";
import { question } from "@/lib/domain/ask/asked";
import { tableFormat } from "@/lib/domain/export/table-format";
import { exportAnswer } from "@/lib/services/ask/export-answer";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({ ask: question, format: tableFormat });

/** Needs and quotes that answer a question, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { ask, format } }) =>
  tableResponse(await exportAnswer(actor, ask), format, { workspace: workspace.slug, name: "answer" }),
);
