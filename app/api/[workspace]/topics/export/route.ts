import { z } from "zod";
import { tableFormat } from "@/lib/domain/export/table-format";
import { topicModel } from "@/lib/domain/topics/topics-view";
import { exportTopics } from "@/lib/services/topics/export-topics";
import { route } from "@/lib/web/route";
import { tableResponse } from "@/lib/web/table-response";

const query = z.object({ model: topicModel, format: tableFormat });

/** The terms of a model's topics, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, model } }) => {
  const { run, rows } = await exportTopics(actor, model);
  return tableResponse(rows, format, { workspace: workspace.slug, name: `topics-${model}-run-${run}` });
});
