import { type Actor, authorise } from "@/lib/domain/actor";
import { matchSaved } from "@/lib/domain/import/file-shape";
import type { SavedSuggestion } from "@/lib/domain/import/preview";
import { getImport } from "@/lib/services/import/get-import";
import { listMappings } from "@/lib/services/import/list-mappings";
import { sampleTable } from "@/lib/services/import/read/sample-table";
import { openStoredFile } from "@/lib/services/import/stored-file";

/** The saved mappings that can read an uploaded file: those made for the same columns first, then near ones. */
export async function suggestMappings(actor: Actor, importId: number): Promise<SavedSuggestion[]> {
  authorise(actor, "import");
  const found = await getImport(actor, importId);
  const file = await openStoredFile(found);
  const { layout, columns } = await sampleTable(file, found.part);
  return matchSaved(await listMappings(actor), layout, columns);
}
