import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { rowId } from "@/lib/domain/row-id";
import { announceImport } from "@/lib/services/import/announce-import";
import { getImport } from "@/lib/services/import/get-import";
import { listImportsBefore } from "@/lib/services/import/list-imports-before";
import { sendImport } from "@/lib/services/import/send-import";
import { answerImport, importAnswer } from "@/lib/web/api/import-answer";
import {
  nextPage,
  pageQuery,
  sendHeaders,
  sendJson,
  sendQuery,
  sentFileName,
} from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

export const GET = apiRoute(
  {
    id: "listImports",
    summary: "List imports, newest first",
    scopes: ["read", "import"],
    query: pageQuery.extend({ cursor: rowId.optional().meta({ description: "`next` of the page before" }) }),
    answers: {
      200: { description: "a page", schema: z.object({ imports: z.array(importAnswer), next: nextPage }) },
    },
  },
  async ({ actor, query, locale }) => {
    const before = query.cursor ?? null;
    const { imports, next } = await listImportsBefore(actor, { before, limit: query.limit });
    const body = {
      imports: imports.map((row) => answerImport(row, locale)),
      next: next === null ? null : String(next),
    };
    return { status: 200, body };
  },
);

export const POST = apiRoute(
  {
    id: "createImport",
    summary: "Import a file or a batch of rows",
    description:
      "Three ways. With `fileName`, the body is the file, up to 4 GB, of any type, streamed. Without it the body is JSON: `rows` for a small batch, or `fileSize` with `upload=pieces` for a file whose pieces follow. What kind and mapping leave open is guessed; where a required field cannot be guessed nothing is imported, and the import says so in `error` and `missing`.",
    scopes: ["import"],
    query: sendQuery,
    headers: sendHeaders,
    json: sendJson,
    bytes: "the file",
    isBytes: (query, headers) => query.upload === undefined && sentFileName(query, headers) !== null,
    answers: {
      202: {
        description: "received; follow it at Location",
        schema: importAnswer,
        headers: { Location: "the import's address" },
      },
    },
  },
  async ({ actor, query, headers, json, request, locale }) => {
    const idempotencyKey = headers["idempotency-key"] ?? null;
    const reply = async (id: number) => {
      const location = `/api/v1/imports/${id}`;
      return { status: 202, body: answerImport(await getImport(actor, id), locale), headers: { location } };
    };
    if (!json) {
      const { kind, mapping, part } = query;
      const fileName = sentFileName(query, request.headers) ?? "";
      const length = request.headers.get("content-length");
      const size = length === null ? null : Number(length);
      const asked = { fileName, kind, mapping, part };
      const delivery = { fileName, size, idempotencyKey, asked, bytes: request.body ?? [] };
      return reply(await sendImport(actor, delivery, { kind, mapping, part }));
    }
    const { fileName, fileSize, rows, ...wish } = json;
    if (query.upload === "pieces") {
      if (fileSize === undefined) throw new AppError("invalidInput", { field: "fileSize" });
      return reply((await announceImport(actor, { fileName, fileSize, idempotencyKey })).id);
    }
    if (rows === undefined) throw new AppError("invalidInput", { field: "rows" });
    const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const asked = { fileName, ...wish, rows: rows.length };
    const delivery = { fileName, size: bytes.length, idempotencyKey, asked, bytes: [bytes] };
    return reply(await sendImport(actor, delivery, wish));
  },
);
