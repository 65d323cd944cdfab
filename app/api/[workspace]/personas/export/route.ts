import { z } from "zod";
import { EXPORT_FORMATS } from "@/lib/domain/export/write-rows";
import { exportFile } from "@/lib/services/export/export-file";
import { fileResponse } from "@/lib/web/file-response";
import { route } from "@/lib/web/route";

const query = z.object({ format: z.enum(EXPORT_FORMATS).default("csv") });

/** The personas of the published run as a file. */
export const GET = route({ query }, async ({ actor, workspace, query: { format } }) =>
  fileResponse(workspace.slug, await exportFile(actor, "personas", format)),
);
