import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { correctMapping } from "@/lib/domain/import/correct-mapping";
import { type Layout, type Mapping, missingFields } from "@/lib/domain/import/mapping";
import type { ImportPreview } from "@/lib/domain/import/preview";
import type { Instruction } from "@/lib/services/import/prepare-import";
import { previewImport } from "@/lib/services/import/preview-import";
import type { StartWish } from "@/lib/services/import/start-by-guess";

const LAYOUT = ["format", "encoding", "delimiter", "quoted", "header", "skip"] as const;

/** The order of days and months that the values do not tell and nobody said. */
function openDates(preview: ImportPreview, wish: StartWish): string[] {
  const said = typeof wish.mapping === "object" ? wish.mapping.dateOrder : undefined;
  const isSaid = (field: string) => typeof said === "object" && said !== null && field in said;
  return preview.unclearDates.filter((field) => !isSaid(field));
}

function isReadOtherwise(guess: Layout, settled: Layout): boolean {
  return LAYOUT.some((name) => guess[name] !== settled[name]);
}

/**
 * What to do with an uploaded file by what was said and, for the rest, by what its first rows tell. Throws
 * `import.fieldsMissing` and `import.datesUnclear`, which a person would be asked.
 */
export async function settleInstruction(
  actor: Actor,
  importId: number,
  wish: StartWish,
): Promise<Instruction & { preview: ImportPreview }> {
  authorise(actor, "import");
  let preview = await previewImport(actor, importId, { kind: wish.kind });
  let mapping: Mapping = preview.mapping;
  if (typeof wish.mapping === "object") {
    mapping = correctMapping(preview.mapping, wish.mapping);
    if (isReadOtherwise(preview.mapping, mapping)) {
      // Read with another delimiter, the columns are others: guess again under what was said.
      preview = await previewImport(actor, importId, { kind: wish.kind, layout: mapping });
      mapping = correctMapping(preview.mapping, wish.mapping);
    }
  }
  const { kind } = preview;
  const missing = missingFields(kind, mapping);
  if (missing.length > 0) throw new AppError("import.fieldsMissing", { kind, fields: missing.join(", ") });
  const unclear = openDates(preview, wish);
  if (unclear.length > 0) throw new AppError("import.datesUnclear", { fields: unclear.join(", ") });
  return { kind, mapping, preview };
}
