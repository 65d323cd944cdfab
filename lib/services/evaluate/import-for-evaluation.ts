import { createReadStream } from "node:fs";
import path from "node:path";
import { type Actor, authorise } from "@/lib/domain/actor";
import { type Balance, balanceOf } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { sizeOfFile } from "@/lib/services/evaluate/size-of-file";
import { importFileHere } from "@/lib/services/import/import-file-here";

/** Imports a file of this machine by the guesses of the import. Throws AppError "evaluateNoFile" where it is not there. */
export async function importForEvaluation(actor: Actor, file: string, kind: ImportKind): Promise<Balance> {
  authorise(actor, "import");
  const fileSize = await sizeOfFile(file);
  const source = { fileName: path.basename(file), fileSize, bytes: createReadStream(file) };
  const { record } = await importFileHere(actor, source, { kind });
  return balanceOf(record);
}
