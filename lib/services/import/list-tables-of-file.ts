import { type TableOfFile, tablesOfFile } from "@/lib/data/import/tables-of-file";
import { type Actor, authorise } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

/** The imports that an uploaded file of several tables was split into; none where it was not. */
export async function listTablesOfFile(actor: Actor, importId: number): Promise<TableOfFile[]> {
  authorise(actor, "read");
  const { sourceId } = await getImport(actor, importId);
  const tables = await tablesOfFile(actor.workspaceId, sourceId ?? importId);
  return tables.length > 1 ? tables : [];
}
