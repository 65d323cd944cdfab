import type { ErasureRow } from "@/lib/data/privacy/erasures";
import { type ErasureReceipt, erasureCounts } from "@/lib/domain/privacy/erasure";

/** A receipt as people may see it. */
export function receiptOf({ counts, ...row }: ErasureRow): ErasureReceipt {
  const { contactHashes: _, ...rest } = erasureCounts.parse(counts);
  return { ...row, ...rest };
}
