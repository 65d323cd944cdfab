import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { LOCALES } from "@/lib/format/locale";
import { exportRejects } from "@/lib/services/import/export-rejects";
import { fileResponse } from "@/lib/web/file-response";
import { messageTeller } from "@/lib/web/message-teller";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });
const query = z.object({ locale: z.enum(LOCALES).default("en") });

/** The quarantine as CSV, to be corrected and uploaded again. */
export const GET = route(
  { params, query },
  async ({ actor, workspace, params: { id }, query: { locale } }) => {
    const tell = messageTeller(locale);
    const text = await exportRejects(actor, id, {
      name: (mark) => tell("import.quarantine", mark),
      say: (reason) => tell("import.reasons", reason),
    });
    return fileResponse(workspace.slug, {
      name: `import-${id}-rejected.csv`,
      contentType: "text/csv; charset=utf-8",
      text,
    });
  },
);
