import { cancelImport as cancel } from "@/lib/data/import/cancel-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getImport } from "@/lib/services/import/get-import";

/** Stops an import before it changes anything. Throws `import.tooLate` once it is merging or has ended. */
export async function cancelImport(actor: Actor, importId: number): Promise<void> {
  authorise(actor, "import");
  await getImport(actor, importId);
  if (!(await cancel(actor.workspaceId, importId))) throw new AppError("import.tooLate", {}, "conflict");
}
