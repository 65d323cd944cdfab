import { countMarks } from "@/lib/data/documents/repeats/count-marks";
import { noteAffectedTexts } from "@/lib/data/documents/repeats/note-affected-texts";
import { markFixed } from "@/lib/data/import/mark-fixed";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { settleTexts } from "@/lib/services/documents/settle-texts";

/**
 * What can be told of the import's rows only beside all others, in the transaction of the merge. `joined`: ids of texts
 * that have another customer now by what it says.
 */
export async function afterMerge(
  scope: MergeScope,
  kind: ImportKind,
  joined: readonly string[],
): Promise<Partial<ImportReport>> {
  const { client, workspaceId, importId } = scope;
  await markFixed(client, importId);
  const isOfTexts = kind === "reviews" || kind === "surveys" || kind === "dialogues";
  if (joined.length > 0) await noteAffectedTexts(client, { documentIds: joined });
  if (isOfTexts) await noteAffectedTexts(client, { importIds: [importId] });
  if (isOfTexts || joined.length > 0) await settleTexts(client, workspaceId);
  if (!isOfTexts) return {};
  return countMarks(client, importId);
}
