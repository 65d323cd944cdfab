import { type Actor, authorise } from "@/lib/domain/actor";
import type { FilePart } from "@/lib/domain/import/file-part";
import { getImport } from "@/lib/services/import/get-import";
import { listParts } from "@/lib/services/import/read/list-parts";
import { openStoredFile } from "@/lib/services/import/stored-file";

/** The tables that an import's file holds, to choose from: see listParts. */
export async function listImportParts(actor: Actor, importId: number): Promise<FilePart[]> {
  authorise(actor, "import");
  return listParts(await openStoredFile(await getImport(actor, importId)));
}
