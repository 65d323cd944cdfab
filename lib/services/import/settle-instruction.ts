import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { correctMapping, type MappingWish } from "@/lib/domain/import/correct-mapping";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { type Layout, layoutSchema, type Mapping, mappingSchema } from "@/lib/domain/import/mapping";
import type { ImportPreview } from "@/lib/domain/import/preview";
import { listMappings } from "@/lib/services/import/list-mappings";
import { previewImport } from "@/lib/services/import/preview-import";

export interface StartWish {
  readonly kind?: ImportKind | undefined;
  /** a whole mapping, used as it is; a part of one, which corrects the guess; or the name of a saved one */
  readonly mapping?: MappingWish | string | undefined;
  /** which table of a file that holds several */
  readonly part?: string | undefined;
}

const LAYOUT = layoutSchema.keyof().options;

/**
 * What to do with an uploaded file by what was said and, for the rest, by what its first rows tell, and how those look
 * under it; `unclearDates` are the time fields whose order of days and months nobody said and no value tells. Throws
 * `import.noSavedMapping`, `import.mappingUnfit`, `import.badMapping`, `import.fieldsMissing` and
 * `import.noKindFits`.
 */
export async function settleInstruction(
  actor: Actor,
  importId: number,
  wish: StartWish,
): Promise<ImportPreview> {
  authorise(actor, "import");
  const settled = await previewAsSaid(actor, importId, wish);
  const { kind, mapping, missing } = settled;
  if (missing.length > 0) {
    const fields = missing.join(", ");
    const found = Object.keys(mapping.fields);
    const [only] = found.length === 1 && settled.columns.length > 1 ? found : [];
    // Nobody said what the file is, and of all its columns one tells.
    if (wish.kind === undefined && wish.mapping === undefined && only !== undefined)
      throw new AppError("import.noKindFits", { kind, fields, found: only });
    throw new AppError("import.fieldsMissing", { kind, fields });
  }
  return settled;
}

async function previewAsSaid(
  actor: Actor,
  importId: number,
  { kind, mapping }: StartWish,
): Promise<ImportPreview> {
  if (typeof mapping === "string") {
    const saved = (await listMappings(actor)).find(({ name }) => name === mapping);
    if (!saved) throw new AppError("import.noSavedMapping", { name: mapping }, "notFound");
    return previewImport(actor, importId, { savedMappingId: saved.id });
  }
  const whole = mappingSchema.safeParse(mapping);
  return whole.success
    ? previewImport(actor, importId, { kind, mapping: whole.data })
    : correctGuess(actor, importId, kind, mapping);
}

async function correctGuess(
  actor: Actor,
  importId: number,
  kind: ImportKind | undefined,
  wish: MappingWish | undefined,
): Promise<ImportPreview> {
  const guess = await previewImport(actor, importId, { kind });
  if (!wish) return guess;
  let mapping = correctMapping(guess.mapping, wish);
  let unclear = guess.unclearDates;
  if (isReadOtherwise(guess.mapping, mapping)) {
    // Read with another delimiter, the columns are others: guess again under what was said.
    const again = await previewImport(actor, importId, { kind, layout: mapping });
    mapping = correctMapping(again.mapping, wish);
    unclear = again.unclearDates;
  }
  const preview = await previewImport(actor, importId, { kind: kind ?? guess.kind, mapping });
  return { ...preview, unclearDates: unclear.filter((field) => !isOrderSaid(wish, field)) };
}

function isReadOtherwise(guess: Layout, settled: Mapping): boolean {
  return LAYOUT.some((name) => guess[name] !== settled[name]);
}

function isOrderSaid({ dateOrder }: MappingWish, field: string): boolean {
  return typeof dateOrder === "object" && dateOrder !== null && field in dateOrder;
}
