import { rowOf } from "@/lib/algorithms/matrix";
import { languageGroup } from "@/lib/algorithms/needs/place-mentions";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { centred, type MentionIndex, mentionIndex } from "@/lib/services/search/mention-index";

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
  const encoder = await sharedEncoder();
  const vectors = await encoder.encode([text], { prefix: "query" });
  const query = centred(index.means, vectors, Int32Array.of(languageGroup(detectLanguage(text))));
  return { index, cosines: index.table.cosines(rowOf(query, 0)).slice() };
}

/** The rows with the `count` highest values, highest first. Cost: linear, and the sorting of those above the cut. */
export function highest(values: Float32Array, count: number, least: number): number[] {
  const rows: number[] = [];
  for (let r = 0; r < values.length; r++) if ((values[r] as number) >= least) rows.push(r);
  rows.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return rows.slice(0, count);
}
