import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** What can be told of the import's texts only beside all others, in the transaction of the merge. */
export async function afterMerge(_scope: MergeScope, _kind: ImportKind): Promise<Partial<ImportReport>> {
  return {};
}
