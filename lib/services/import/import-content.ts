import type { Actor } from "@/lib/domain/actor";
import { type Balance, balanceOf } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { importFileHere } from "@/lib/services/import/import-file-here";

/** Imports a file that is in memory, through the same path as an upload. */
export async function importContent(
  actor: Actor,
  file: { readonly fileName: string; readonly kind: ImportKind; readonly content: string | Uint8Array },
): Promise<Balance> {
  const bytes = typeof file.content === "string" ? Buffer.from(file.content) : Buffer.from(file.content);
  const source = { fileName: file.fileName, fileSize: bytes.length, bytes: [bytes] };
  const { record } = await importFileHere(actor, source, { kind: file.kind });
  return balanceOf(record);
}
