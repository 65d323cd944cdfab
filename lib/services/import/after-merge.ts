import { countMarks } from "@/lib/data/documents/repeats/count-marks";
import { noteAffectedTexts } from "@/lib/data/documents/repeats/note-affected-texts";
import { markFixed } from "@/lib/data/import/mark-fixed";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { settleTexts } from "@/lib/services/documents/settle-texts";

/** What can be told of the import's rows only beside all others, in the transaction of the merge. */
export async function afterMerge(scope: MergeScope, kind: ImportKind): Promise<Partial<ImportReport>> {
  const { client, workspaceId, importId } = scope;
  await markFixed(client, importId);
  if (kind !== "reviews" && kind !== "surveys" && kind !== "dialogues") return {};
  await noteAffectedTexts(client, { importIds: [importId] });
  await settleTexts(client, workspaceId);
  return countMarks(client, importId);
}
