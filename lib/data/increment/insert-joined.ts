import { copyRows } from "@/lib/data/copy-rows";
import { insertMentionScores, type MentionScoreRow } from "@/lib/data/mining/insert-mention-scores";
import { needIds } from "@/lib/data/needs/edits/need-ids";
import type { Transaction } from "@/lib/data/pool";
import type { FoldedEdits } from "@/lib/domain/needs/fold-edits";

export interface JoinedMention extends MentionScoreRow {
  /** Null where it belongs to no need. */
  readonly needKey: number | null;
  /** It says nothing: it is in no need and not among the rest. */
  readonly chatter: boolean;
  readonly closeness: number;
}

/**
 * Adds mentions and documents to the needs and themes of a run; keys that the run has not (any more) are passed over.
 * `placeOf` says where people's edits put what the model finds.
 */
export async function insertJoined(
  client: Transaction,
  runId: number,
  mentions: readonly JoinedMention[],
  placeOf: FoldedEdits["placeOf"],
  themes: readonly { documentId: string; key: number }[],
): Promise<void> {
  await insertMentionScores(client, runId, mentions);
  const rows = await needIds(client, runId);
  const idOfKey = new Map(rows.map(({ id, key }) => [key, id]));
  const other = rows.find(({ isOther }) => isOther)?.id;
  await copyRows(
    client,
    "need_mention",
    ["needId", "mentionId", "closeness", "foundKey"],
    mentions.flatMap(({ needKey, chatter, mentionId, closeness }) => {
      if (chatter) return [];
      const place = placeOf({ key: needKey, editIds: [] });
      const needId = idOfKey.get(place ?? -1);
      const own = needId === undefined ? other : needId;
      const found = place === needKey ? null : (needKey ?? 0);
      return own === undefined ? [] : [[own, mentionId, needId === undefined ? 0 : closeness, found]];
    }),
  );
  await client.query(
    `insert into document_theme ("runId", "documentId", key)
     select $1, found.id, found.key from unnest($2::bigint[], $3::int[]) as found(id, key)
       join theme on theme."runId" = $1 and theme.key = found.key on conflict do nothing`,
    [runId, themes.map(({ documentId }) => documentId), themes.map(({ key }) => key)],
  );
  await client.query(
    `update theme set documents = (select count(*) from document_theme own
                                    where own."runId" = theme."runId" and own.key = theme.key)
      where "runId" = $1 and key = any($2::int[])`,
    [runId, themes.map(({ key }) => key)],
  );
}
