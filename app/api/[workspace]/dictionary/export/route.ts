import { dictionaryFilter } from "@/lib/domain/dictionary/dictionary-filter";
import { toCsv } from "@/lib/format/to-csv";
import { exportWords } from "@/lib/services/dictionary/export-words";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

const COLUMNS = [
  ...["text", "kind", "canonical", "status", "language"],
  ...["origin", "count", "cohesion", "freedom"],
];

/** The words that the filter leaves, as CSV that the dictionary takes back. */
export const GET = route({ query: dictionaryFilter }, async ({ actor, workspace, query }) => {
  const rows = await exportWords(actor, query);
  return attachment(toCsv([COLUMNS, ...rows.map((row) => Object.values(row))]), {
    workspace: workspace.slug,
    name: "dictionary.csv",
    contentType: "text/csv; charset=utf-8",
  });
});
