import { pool } from "@/lib/data/pool";
import type { FaqEntry } from "@/lib/domain/service-room/service-room";

/** Keeps an approved answer in place of the one before; the turn that it names must be the workspace's. */
export async function putFaqEntry(workspaceId: number, entry: FaqEntry, by: string | null): Promise<void> {
  await pool().query(
    `insert into faq_entry ("workspaceId", "intentKey", language, question, answer, "documentId", "by", "at")
     values ($1, $2, $3, $4, $5, (select id from document where id = $6::bigint and "workspaceId" = $1), $7, now())
     on conflict ("workspaceId", "intentKey", language) do update set question = excluded.question,
       answer = excluded.answer, "documentId" = excluded."documentId", "by" = excluded."by", "at" = excluded."at"`,
    [workspaceId, entry.key, entry.language, entry.question, entry.answer, entry.documentId, by],
  );
}
