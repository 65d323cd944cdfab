import { rowOf } from "@/lib/algorithms/matrix";
import { languageGroup } from "@/lib/algorithms/needs/place-mentions";
import { centreRows } from "@/lib/algorithms/reduce/centre-rows";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { type MentionIndex, mentionIndex } from "@/lib/services/search/mention-index";
import { queryVector } from "@/lib/services/search/query-vector";

export interface FoundMentions {
  readonly index: MentionIndex;
  /** The cosine of each mention with what was asked; a copy of the caller's own. */
  readonly cosines: Float32Array;
}

/** How near each mention of a workspace lies to a text, in whichever language either is. Null where nothing is encoded. */
export async function findMentions(
  workspaceId: number,
  runId: number | null,
  text: string,
): Promise<FoundMentions | null> {
  const index = await mentionIndex(workspaceId, runId);
  if (!index) return null;
  const data = await queryVector(text);
  const asked = { data, rows: 1, cols: data.length };
  const query = centreRows(index.means, asked, Int32Array.of(languageGroup(detectLanguage(text))));
  return { index, cosines: index.table.cosines(rowOf(query, 0)).slice() };
}
