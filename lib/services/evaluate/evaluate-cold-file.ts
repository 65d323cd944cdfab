import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { type ColdEvaluation, evaluateCold } from "@/lib/services/evaluate/evaluate-cold";
import { type InteractionColumns, readInteractions } from "@/lib/services/evaluate/read-interactions";
import type { TableOptions } from "@/lib/services/evaluate/read-table";
import type { WrittenText } from "@/lib/services/evaluate/text-features";

/** A file of texts, and the columns of who wrote what about which item. */
export interface TextsFile {
  readonly table: TableOptions;
  readonly columns: { readonly user: string; readonly item?: string | undefined; readonly text: string };
}

/** evaluateCold on files: texts stand beside the interactions, or in files of their own. */
export async function evaluateColdFile(
  table: TableOptions,
  columns: InteractionColumns,
  options: { readonly k: number; readonly seed: number; readonly texts: readonly TextsFile[] },
): Promise<ColdEvaluation> {
  const collector = createInteractionCollector(false);
  const texts: WrittenText[] = [];
  for await (const { user, item, value, text } of readInteractions(table, columns)) {
    if (user === "" || item === "") continue;
    collector.add(user, item, 0, value);
    if (text) texts.push({ user, item, text });
  }
  for (const { table: file, columns: own } of options.texts) {
    const { user: writer, item: about, text: written } = own;
    // Without a column of items the text's own stands in its place and is not looked at.
    const rows = readInteractions(file, { user: writer, item: about ?? written, text: written });
    for await (const { user, item, text } of rows) {
      if (user !== "" && text) texts.push({ user, item: about === undefined ? null : item, text });
    }
  }
  return evaluateCold(collector.finish(), texts, options);
}
