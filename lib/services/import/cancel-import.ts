import { cancelImport as cancel } from "@/lib/data/import/cancel-import";
import { letGoOfBytes } from "@/lib/data/import/let-go-of-bytes";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getImport } from "@/lib/services/import/get-import";

/** Letting go of a file takes a second for some 200 MB; whoever cancels a larger one does not wait for that. */
const SMALL = 64 * 1024 * 1024;

/**
 * Stops an import before it changes anything. Throws `import.tooLate` once it is merging or has ended. Bytes of a large
 * file are let go of behind it; those that this process leaves are found by sweepAbandonedUploads.
 */
export async function cancelImport(actor: Actor, importId: number): Promise<void> {
  authorise(actor, "import");
  const { fileSize } = await getImport(actor, importId);
  if (!(await cancel(actor.workspaceId, importId))) throw new AppError("import.tooLate", {}, "conflict");
  const letGo = transaction((client) => letGoOfBytes(client, importId));
  if (fileSize <= SMALL) await letGo;
  else letGo.catch(() => undefined);
}
