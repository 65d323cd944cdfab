import type { PlacedMentions } from "@/lib/data/needs/edits/found-places";
import type { Transaction } from "@/lib/data/pool";

/** Mentions that are alike in where they are and were found, on their way to another need. */
export interface MentionMove extends PlacedMentions {
  readonly toId: number;
  /** Key of the need that they count as found for; null is Other. */
  readonly origin: number | null;
}

/**
 * Puts mentions into other needs. What the run found of the needs that are touched is noted first, so that it comes
 * back when the edit is taken back.
 */
export async function moveMentions(client: Transaction, moves: readonly MentionMove[]): Promise<void> {
  const touched = [...new Set(moves.flatMap(({ needId, toId }) => [needId, toId]))];
  await client.query(
    `update need_mention nm set "foundKey" = n.key, "foundRank" = nm."quoteRank"
       from need n where n.id = nm."needId" and n.id = any($1::int[]) and not n."isOther" and nm."foundKey" is null`,
    [touched],
  );
  for (const { needId, toId, found, origin, editIds } of moves) {
    await client.query(
      `update need_mention set "needId" = $2, "foundKey" = $5, "quoteRank" = null
        where "needId" = $1 and "editIds" = $4::int[] and coalesce("foundKey", 0) = $3`,
      [needId, toId, found ?? 0, editIds, origin ?? 0],
    );
  }
}
