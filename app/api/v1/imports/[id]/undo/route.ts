import { z } from "zod";
import { getImport } from "@/lib/services/import/get-import";
import { undoImport } from "@/lib/services/import/undo-import";
import { answerImport, importAnswer } from "@/lib/web/api/import-answer";
import { importParams } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

const rows = z.number().int().nonnegative();

export const POST = apiRoute(
  {
    id: "undoImport",
    summary: "Take an import back as a whole",
    description:
      "The data is as if it had never been imported; runs that read it become stale. 409 while it is under way, or where there is nothing to undo.",
    scopes: ["import"],
    params: importParams,
    answers: {
      200: {
        description: "undone",
        schema: z.object({
          import: importAnswer,
          removed: rows.meta({ description: "rows that only it had brought" }),
          restored: rows.meta({ description: "rows that say again what others say of them" }),
          handedOver: rows.meta({ description: "rows that others had brought as well" }),
        }),
      },
    },
  },
  async ({ actor, params, locale }) => {
    const counts = await undoImport(actor, params.id);
    return {
      status: 200,
      body: { ...counts, import: answerImport(await getImport(actor, params.id), locale) },
    };
  },
);
