import { putSavedMapping } from "@/lib/data/import/saved-mapping-put";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { fileShape } from "@/lib/domain/import/file-shape";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { checkMapping, type Mapping } from "@/lib/domain/import/mapping";
import { mappingName } from "@/lib/domain/import/mapping-name";

export interface MappingToSave {
  readonly name: string;
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  /** all columns of the file that it was made for */
  readonly columns: readonly string[];
  /** of the columns, where they are not at hand: to bring one back that was deleted */
  readonly shape?: string | undefined;
  /** take the place of one that has the name */
  readonly replace?: boolean | undefined;
}

/** Keeps a mapping under a name, to be offered when a file of the same shape comes. Throws `import.mappingNameTaken`. */
export async function saveMapping(actor: Actor, given: MappingToSave): Promise<{ id: number }> {
  authorise(actor, "import");
  const name = mappingName(given.name);
  checkMapping(given.kind, given.mapping);
  const { kind, mapping } = given;
  const row = {
    name,
    kind,
    mapping,
    shape: given.shape ?? fileShape(given.columns),
    createdById: actor.userId,
  };
  const id = await putSavedMapping(actor.workspaceId, row, given.replace ?? false);
  if (id === null) throw new AppError("import.mappingNameTaken", { name }, "conflict");
  return { id };
}
