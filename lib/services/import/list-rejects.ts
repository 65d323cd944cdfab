import { type ReasonCount, rejectReasons } from "@/lib/data/import/reject-reasons";
import { type RejectRow, rejectsPage } from "@/lib/data/import/rejects-page";
import type { Actor } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

export const REJECTS_PER_PAGE = 50;

/** A page of an import's quarantine in the order of the file, and how often each reason stands in it. */
export async function listRejects(
  actor: Actor,
  importId: number,
  input: { readonly page: number; readonly reason: string | null },
): Promise<{ rows: RejectRow[]; total: number; reasons: ReasonCount[] }> {
  await getImport(actor, importId);
  const [rows, reasons] = await Promise.all([
    rejectsPage(importId, input.reason, REJECTS_PER_PAGE, (input.page - 1) * REJECTS_PER_PAGE),
    rejectReasons(importId),
  ]);
  const counted = reasons.filter(({ reason }) => input.reason === null || reason === input.reason);
  return { rows, reasons, total: counted.reduce((sum, { rows: count }) => sum + count, 0) };
}
