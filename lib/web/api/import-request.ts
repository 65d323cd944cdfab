import { z } from "zod";
import { mappingWish } from "@/lib/domain/import/correct-mapping";
import { importKindSchema } from "@/lib/domain/import/mapping";
import { rowId } from "@/lib/domain/row-id";

export const importParams = z.object({ id: rowId.meta({ description: "the import's number" }) });

const name = z.string().trim().min(1).max(255);
const part = z
  .string()
  .max(1000)
  .meta({ description: "which table of a file that holds several: an archive's entry, a workbook's sheet" });

export const startFields = {
  kind: importKindSchema.optional().meta({ description: "guessed if left out" }),
  mapping: z
    .union([z.string().min(1).max(120), mappingWish])
    .optional()
    .meta({ description: "a mapping, a part of one, or the name of a saved one; the rest is guessed" }),
  part: part.optional(),
};

/** A mapping in an address: JSON text or a saved mapping's name. */
const mappingText = z
  .string()
  .max(8000)
  .transform((text, context): z.infer<typeof mappingWish> | string => {
    if (!text.trimStart().startsWith("{")) return text;
    try {
      const parsed = mappingWish.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {
      // said below
    }
    context.addIssue({ code: "custom", message: "not a mapping" });
    return z.NEVER;
  })
  .meta({
    description: "JSON of a mapping or of a part of one, or the name of a saved mapping; guessed if left out",
  });

export const sendQuery = z.object({
  fileName: name
    .optional()
    .meta({ description: "With it (or the header X-File-Name) the body is the file itself; without, JSON." }),
  kind: startFields.kind,
  mapping: mappingText.optional(),
  part: startFields.part,
  upload: z
    .enum(["pieces"])
    .optional()
    .meta({ description: "Announces a file whose pieces follow by PUT; the body is {fileName, fileSize}." }),
});

export const sendHeaders = z.object({
  "idempotency-key": z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "Your own name for this request: sent again with it, it answers the same import." }),
  "x-file-name": z
    .string()
    .max(2000)
    .optional()
    .meta({ description: "the file's name, percent-encoded UTF-8" }),
});

export const sendJson = z.object({
  fileName: name,
  rows: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: "a small batch: column → value" }),
  fileSize: z.number().int().min(1).optional().meta({ description: "with upload=pieces: the file's bytes" }),
  ...startFields,
});

/** The file's name where the body is the file; null where the body is JSON. */
export function sentFileName(
  query: { readonly fileName?: string | undefined },
  headers: Headers,
): string | null {
  if (query.fileName !== undefined) return query.fileName;
  const header = headers.get("x-file-name");
  if (header === null) return null;
  try {
    return name.parse(decodeURIComponent(header));
  } catch {
    return name.parse(header);
  }
}

/** Pages that go on where the last one ended. */
export const pageQuery = z.object({
  cursor: z.string().max(60).optional().meta({ description: "`next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const nextPage = z
  .string()
  .nullable()
  .meta({ description: "cursor of the following page; null on the last" });
