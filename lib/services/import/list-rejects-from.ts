import { type RejectOfFile, rejectsFrom } from "@/lib/data/import/rejects-from";
import { type Actor, authorise } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

export interface RejectPlace {
  readonly line: number;
  readonly id: string;
}

/** An import's quarantine in the order of the file, a page at a time; `next` is after which place to go on. */
export async function listRejectsFrom(
  actor: Actor,
  importId: number,
  { after, limit }: { readonly after: RejectPlace; readonly limit: number },
): Promise<{ rows: RejectOfFile[]; next: RejectPlace | null }> {
  authorise(actor, "read");
  await getImport(actor, importId);
  const found = await rejectsFrom(importId, after, limit + 1);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, next: last ? { line: last.line, id: last.id } : null };
}
