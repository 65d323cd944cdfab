import { cancelImport } from "@/lib/services/import/cancel-import";
import { getImport } from "@/lib/services/import/get-import";
import { answerImport, importAnswer } from "@/lib/web/api/import-answer";
import { importParams } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

export const GET = apiRoute(
  {
    id: "getImport",
    summary: "How far an import is, and what became of its rows",
    scopes: ["read", "import"],
    params: importParams,
    answers: { 200: { description: "the import", schema: importAnswer } },
  },
  async ({ actor, params, locale }) => ({
    status: 200,
    body: answerImport(await getImport(actor, params.id), locale),
  }),
);

export const DELETE = apiRoute(
  {
    id: "cancelImport",
    summary: "Cancel an import before it changes anything",
    description: "409 once its rows are being merged or it has ended; then it can be undone instead.",
    scopes: ["import"],
    params: importParams,
    answers: { 200: { description: "the cancelled import", schema: importAnswer } },
  },
  async ({ actor, params, locale }) => {
    await cancelImport(actor, params.id);
    return { status: 200, body: answerImport(await getImport(actor, params.id), locale) };
  },
);
