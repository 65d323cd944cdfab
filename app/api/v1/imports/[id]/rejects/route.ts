import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { listRejectsFrom } from "@/lib/services/import/list-rejects-from";
import { importParams, nextPage, pageQuery } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";
import { messageTeller } from "@/lib/web/message-teller";

const reject = z
  .object({
    line: z.number().int().meta({ description: "in the file, from 1" }),
    column: z.string().nullable(),
    value: z.string().nullable(),
    reason: z.string(),
    message: z.string().meta({ description: "the reason as a sentence" }),
    suggestion: z.string().nullable().meta({ description: "a value that could be meant" }),
    raw: z.string().meta({ description: "the row as the file has it, shortened" }),
    fixedAt: z.iso.datetime().nullable().meta({ description: "when a corrected row of it came in" }),
  })
  .meta({ id: "RejectedRow" });

const PLACE = /^(\d{1,9})\.(\d{1,18})$/;

export const GET = apiRoute(
  {
    id: "listRejectedRows",
    summary: "The rows of an import that could not be taken, in the order of the file",
    scopes: ["read", "import"],
    params: importParams,
    query: pageQuery,
    answers: { 200: { description: "a page", schema: z.object({ rows: z.array(reject), next: nextPage }) } },
  },
  async ({ actor, params, query, locale }) => {
    const [, line, id] = PLACE.exec(query.cursor ?? "0.0") ?? [];
    if (line === undefined || id === undefined) throw new AppError("invalidInput", { field: "cursor" });
    const after = { line: Number(line), id };
    const { rows, next } = await listRejectsFrom(actor, params.id, { after, limit: query.limit });
    const tell = messageTeller(locale);
    const body = {
      rows: rows.map(({ id: _, fixedAt, ...row }) => ({
        ...row,
        message: tell("import.reasons", row.reason),
        fixedAt: fixedAt?.toISOString() ?? null,
      })),
      next: next && `${next.line}.${next.id}`,
    };
    return { status: 200, body };
  },
);
