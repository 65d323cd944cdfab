import { createTranslator } from "next-intl";
import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { LOCALES } from "@/lib/format/locale";
import { exportRejects } from "@/lib/services/import/export-rejects";
import { fileResponse } from "@/lib/web/file-response";
import { route } from "@/lib/web/route";
import { loadMessages } from "@/messages/load-messages";

const params = z.object({ id: rowId });
const query = z.object({ locale: z.enum(LOCALES).default("en") });

/** The quarantine as CSV, to be corrected and uploaded again. */
export const GET = route(
  { params, query },
  async ({ actor, workspace, params: { id }, query: { locale } }) => {
    const t = createTranslator({ locale, messages: loadMessages(locale), namespace: "import" });
    const say = (reason: string) => (t.has(`reasons.${reason}`) ? t(`reasons.${reason}`) : reason);
    const text = await exportRejects(actor, id, { name: (mark) => t(`quarantine.${mark}`), say });
    return fileResponse(workspace.slug, {
      name: `import-${id}-rejected.csv`,
      contentType: "text/csv; charset=utf-8",
      text,
    });
  },
);
