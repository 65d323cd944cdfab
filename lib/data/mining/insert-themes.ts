import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

export interface ThemeRow {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly terms: readonly { term: string; weight: number }[];
  readonly documentIds: readonly string[];
}

/** Writes a run's themes and the documents that are about each. */
export async function insertThemes(
  client: Transaction,
  runId: number,
  themes: readonly ThemeRow[],
): Promise<void> {
  await copyRows(
    client,
    "theme",
    ["runId", "key", "nameEn", "nameZh", "terms", "documents"],
    themes.map((theme) => [
      runId,
      theme.key,
      theme.nameEn,
      theme.nameZh,
      theme.terms,
      theme.documentIds.length,
    ]),
  );
  await copyRows(client, "document_theme", ["runId", "documentId", "key"], documentRows(runId, themes));
}

function* documentRows(runId: number, themes: readonly ThemeRow[]) {
  for (const { key, documentIds } of themes) for (const id of documentIds) yield [runId, id, key];
}
