import { countMarks } from "@/lib/data/documents/repeats/count-marks";
import { noteAffectedTexts } from "@/lib/data/documents/repeats/note-affected-texts";
import { markFixed } from "@/lib/data/import/mark-fixed";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import { mergeStaging } from "@/lib/data/import/merge/merge-staging";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import { AppError } from "@/lib/domain/errors";
import type { Balance } from "@/lib/domain/import/balance";
import { type ImportReport, importReportSchema } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { settleTexts } from "@/lib/services/documents/settle-texts";
import type { StagingTally } from "@/lib/services/import/staging-rows";

/**
 * Merges what was staged, in the caller's transaction, with what can be told of the rows only beside all others.
 * `tally`: what staging met. Throws `import.noRows`.
 */
export async function mergeStaged(
  scope: MergeScope,
  kind: ImportKind,
  table: MergedTable["name"],
  tally: StagingTally,
): Promise<{ balance: Balance; report: ImportReport }> {
  const { balance, relations, joined } = await mergeStaging(scope, kind, table);
  if (balance.read === 0) throw new AppError("import.noRows");
  const marks = await marksOf(scope, kind, joined);
  return { balance, report: importReportSchema.parse({ ...tally, ...relations, ...marks }) };
}

/** `joined`: ids of texts that have another customer now by what it says. */
async function marksOf(
  { client, workspaceId, importId }: MergeScope,
  kind: ImportKind,
  joined: readonly string[],
): Promise<Partial<ImportReport>> {
  await markFixed(client, importId);
  const isOfTexts = kind === "reviews" || kind === "surveys" || kind === "dialogues";
  if (joined.length > 0) await noteAffectedTexts(client, { documentIds: joined });
  if (isOfTexts) await noteAffectedTexts(client, { importIds: [importId] });
  if (isOfTexts || joined.length > 0) await settleTexts(client, workspaceId);
  return isOfTexts ? countMarks(client, importId) : {};
}
