import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { FIELDS, fieldOf, IMPORT_KINDS, type ImportKind, NEEDS_ONE_OF } from "@/lib/domain/import/kinds";

export const FORMATS = ["csv", "tsv", "jsonl", "json", "xlsx", "parquet"] as const;
export type Format = (typeof FORMATS)[number];
export const ENCODINGS = ["utf-8", "gb18030", "big5", "windows-1252", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Lines of a text that make one row. */
export const MOST_LINES = 20;

const columnName = z.string().max(500);

/** How the bytes are cut into rows of named columns. */
export const layoutSchema = z.object({
  format: z.enum(FORMATS),
  /** Of text; workbooks and Parquet say themselves. */
  encoding: z.enum(ENCODINGS),
  /** One character; of no meaning but for csv and tsv. */
  delimiter: z.string().length(1),
  /** Whether `"` at the start of a cell quotes it; exports of chat logs often use it as a mere character. */
  quoted: z.boolean(),
  /** Whether the first row names the columns. Without one they are called #1, #2, … */
  header: z.boolean(),
  /** Rows above the header, or above the first row, that are none: a title, "Report generated …". Blank ones do not count. */
  skip: z.number().int().min(0).max(1000).default(0),
  /** Lines of a text that make a row. From 2 on each line is a cell: a sentence, below it what it speaks of, its label. */
  lines: z.number().int().min(1).max(MOST_LINES).default(1),
});
export type Layout = z.infer<typeof layoutSchema>;

/** Of formats that say themselves how they are cut: all but csv and tsv. */
export const SELF_CUT = {
  encoding: "utf-8",
  delimiter: ",",
  quoted: false,
  header: true,
  skip: 0,
  lines: 1,
} as const satisfies Omit<Layout, "format">;

/** A whole instruction for reading a file: `kind` stands beside it on the import row. */
export const mappingSchema = layoutSchema.extend({
  /** field → column */
  fields: z.record(z.string(), columnName),
  /** field → one value for all rows, for what the file does not say (an event log of views only) */
  constants: z.record(z.string(), z.string().max(200)).default({}),
  /** columns kept as attributes of the product (products) or the customer (all other kinds) */
  attributes: z.array(columnName).max(200).default([]),
  /** columns kept as attributes of the product that a row of another kind names */
  productAttributes: z.array(columnName).max(200).default([]),
  /** columns kept as attributes of the text itself (size bought, helpful votes), whoever wrote it */
  textAttributes: z.array(columnName).max(200).optional(),
  /** surveys with a column a question: each answer that is not empty is a row, its question the column's name */
  answers: z.array(columnName).max(500).optional(),
  /** of 03/04/2024, per time field: day or month first; needed where the values cannot tell */
  dateOrder: z.record(z.string(), z.enum(["dayFirst", "monthFirst"])).default({}),
  /** of 1.234 and 12,5, per number field: which sign parts whole from broken; "point" where nothing is said */
  decimals: z.record(z.string(), z.enum(["point", "comma"])).optional(),
  /** the best rating: 5, 7, 10, 100, …; or 1 where the file says only good (1) or bad (0) */
  ratingScale: z.number().positive().max(1_000_000).default(5),
  /** field → cell → what it stands for, where a file has words or codes of its own: { type: { "4": "cart" } } */
  words: z.record(z.string(), z.record(z.string(), z.string().max(200))).optional(),
  /** what begins the number of an order that was cancelled, before digits alone: C of C536379 */
  cancelPrefix: z.string().max(8).optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type DateOrder = "dayFirst" | "monthFirst";
export type DecimalSign = "point" | "comma";

export const importKindSchema = z.enum(IMPORT_KINDS);

/** The required fields that the mapping leaves open. */
export function missingFields(
  kind: ImportKind,
  mapping: Pick<Mapping, "fields" | "constants" | "answers">,
): string[] {
  const has = (name: string) => mapping.fields[name] !== undefined || mapping.constants[name] !== undefined;
  const missing = FIELDS[kind]
    .filter((field) => field.required && !has(field.name))
    .map((field) => field.name);
  if (kind === "orders") return missingOfOrders(has);
  const choice = NEEDS_ONE_OF[kind];
  if (kind === "surveys" && mapping.answers && mapping.answers.length > 0) return missing;
  if (choice && !choice.some(has)) missing.push(choice[0] ?? "");
  return missing;
}

/** What a file can say of an order as a whole, beside its number. */
const OF_HEAD = ["customer", "email", "phone", "time", "status", "returned", "amount"];

/**
 * Lines need their product; those without an order's number need who bought and when as well. Orders without products
 * need their number and something that is said of them. The price of one thing is said of a line.
 */
function missingOfOrders(has: (name: string) => boolean): string[] {
  const isOfHeads = has("order") && !has("product") && !has("price");
  if (isOfHeads) return OF_HEAD.some(has) ? [] : ["product"];
  const missing = has("product") ? [] : ["product"];
  if (has("order")) return missing;
  if (!has("time")) missing.push("time");
  if (!["customer", "email", "phone"].some(has)) missing.push("order");
  return missing;
}

/** Throws unless the mapping names only fields of the kind and all required ones. */
export function checkMapping(kind: ImportKind, mapping: Mapping): void {
  for (const name of [...Object.keys(mapping.fields), ...Object.keys(mapping.constants)]) {
    if (!fieldOf(kind, name)) throw new AppError("import.noSuchField", { field: name, kind });
  }
  const [missing] = missingFields(kind, mapping);
  if (missing !== undefined) throw new AppError("import.fieldMissing", { field: missing, kind });
}
