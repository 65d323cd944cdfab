import { z } from "zod";
import { needFilter } from "@/lib/domain/needs/need-filter";
import { toCsv } from "@/lib/format/to-csv";
import { exportNeeds } from "@/lib/services/needs/export-needs";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

const query = needFilter.extend({ format: z.enum(["csv", "json"]).default("csv") });

/** The needs that the filter leaves, as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format, ...filter } }) => {
  const { run, rows } = await exportNeeds(actor, filter);
  const body =
    format === "json"
      ? JSON.stringify(rows, null, 2)
      : toCsv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);
  return attachment(body, {
    workspace: workspace.slug,
    name: `needs-run-${run}.${format}`,
    contentType: format === "json" ? "application/json" : "text/csv; charset=utf-8",
  });
});
