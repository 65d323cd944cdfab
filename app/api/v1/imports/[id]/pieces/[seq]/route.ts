import { z } from "zod";
import { putImportPiece } from "@/lib/services/import/put-import-piece";
import { importParams } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

export const PUT = apiRoute(
  {
    id: "putPiece",
    summary: "Send a piece of an announced file",
    description:
      "In any order, and again if need be. With the last byte the import becomes `ready`; then start it.",
    scopes: ["import"],
    params: importParams.extend({
      seq: z.coerce.number().int().min(0).max(100_000).meta({ description: "the piece's place, from 0" }),
    }),
    bytes: "the piece: pieceSize bytes, but for the last one",
    answers: { 204: { description: "kept" } },
  },
  async ({ actor, params: { id, seq }, request }) => {
    await putImportPiece(actor, id, seq, request);
    return { status: 204 };
  },
);
