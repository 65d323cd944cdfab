import { z } from "zod";
import { listPieces } from "@/lib/services/import/list-pieces";
import { importParams } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

export const GET = apiRoute(
  {
    id: "listPieces",
    summary: "Which pieces of an upload are there",
    description: "To go on with an upload that broke off: send those that are missing.",
    scopes: ["import"],
    params: importParams,
    answers: {
      200: {
        description: "the pieces",
        schema: z.object({
          pieceSize: z.number().int().meta({ description: "bytes of every piece but the last" }),
          have: z.array(
            z.object({
              seq: z.number().int().meta({ description: "from 0" }),
              sha256: z.string().meta({ description: "of its bytes, in hexadecimal" }),
            }),
          ),
        }),
      },
    },
  },
  async ({ actor, params }) => ({ status: 200, body: await listPieces(actor, params.id) }),
);
