import { z } from "zod";
import { FORMATS } from "@/lib/domain/import/mapping";
import { getImport } from "@/lib/services/import/get-import";
import { listImportParts } from "@/lib/services/import/list-import-parts";
import { splitImport } from "@/lib/services/import/split-import";
import { answerImport, importAnswer } from "@/lib/web/api/import-answer";
import { importParams } from "@/lib/web/api/import-request";
import { apiRoute } from "@/lib/web/api-route";

const count = z.number().int().nonnegative().nullable();
const part = z
  .object({
    path: z.string().meta({ description: "its name, for `part`; empty for a file that is one table" }),
    format: z.enum(FORMATS).nullable(),
    size: count.meta({ description: "bytes unpacked, if known" }),
    rows: count.meta({ description: "an estimate, if the file says it" }),
    hidden: z.boolean().meta({ description: "a sheet that the spreadsheet program does not show" }),
    problem: z.string().nullable().meta({ description: "the code of the error that reading it would give" }),
  })
  .meta({ id: "Part" });

export const GET = apiRoute(
  {
    id: "listParts",
    summary: "The tables that a file holds: an archive's entries, a workbook's sheets",
    scopes: ["import"],
    params: importParams,
    answers: { 200: { description: "the tables", schema: z.object({ parts: z.array(part) }) } },
  },
  async ({ actor, params }) => ({ status: 200, body: { parts: await listImportParts(actor, params.id) } }),
);

export const POST = apiRoute(
  {
    id: "splitImport",
    summary: "Make one import of each of several tables of a file",
    description:
      "The first is on this import, the others are new ones that read its bytes. Start each. 409 once it is under way, has ended or has been split.",
    scopes: ["import"],
    params: importParams,
    json: z.object({ parts: z.array(z.string().max(1000)).min(1).max(200) }),
    answers: {
      201: {
        description: "the imports, in the order of `parts`",
        schema: z.object({ imports: z.array(importAnswer) }),
      },
    },
  },
  async ({ actor, params, json, locale }) => {
    const ids = await splitImport(actor, params.id, json?.parts ?? []);
    const imports = await Promise.all(ids.map((id) => getImport(actor, id)));
    return { status: 201, body: { imports: imports.map((row) => answerImport(row, locale)) } };
  },
);
