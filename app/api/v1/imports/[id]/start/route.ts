import { z } from "zod";
import { getImport } from "@/lib/services/import/get-import";
import { startByGuess } from "@/lib/services/import/start-by-guess";
import { answerImport, importAnswer } from "@/lib/web/api/import-answer";
import { importParams, startFields } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

export const POST = apiRoute(
  {
    id: "startImport",
    summary: "Start an import whose pieces are all there, or one that failed",
    description: "For a failed import, say in `mapping` what was missing: its bytes are still there.",
    scopes: ["import"],
    params: importParams,
    json: z.object(startFields),
    answers: { 202: { description: "started, or failed with what is missing", schema: importAnswer } },
  },
  async ({ actor, params, json, locale }) => {
    await startByGuess(actor, params.id, json ?? {});
    return { status: 202, body: answerImport(await getImport(actor, params.id), locale) };
  },
);
