import { copyRows, textArray } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

export interface ReadDocument {
  id: string;
  language: string;
  textHash: Uint8Array;
  mentions: readonly {
    start: number;
    end: number;
    text: string;
    language: string;
    textHash: Uint8Array;
    tokens: readonly object[];
    entities: readonly object[];
    keywords: readonly string[];
  }[];
}

/** Puts what the language stage found in the place of what it had found before. */
export async function replaceMentions(
  client: Transaction,
  documents: readonly ReadDocument[],
  version: number,
): Promise<void> {
  const ids = documents.map((document) => document.id);
  await client.query(`delete from mention where "documentId" = any($1::bigint[])`, [ids]);
  await copyRows(
    client,
    "mention",
    ["documentId", "seq", "start", "end", "text", "language", "textHash", "tokens", "entities", "keywords"],
    mentionRows(documents),
  );
  await client.query(
    `update document set language = found.language, "textHash" = found.hash, "languageVersion" = $3
       from unnest($1::bigint[], $2::text[], $4::bytea[]) as found(id, language, hash) where document.id = found.id`,
    [
      ids,
      documents.map((document) => document.language),
      version,
      documents.map((document) => document.textHash),
    ],
  );
}

function* mentionRows(documents: readonly ReadDocument[]) {
  for (const document of documents) {
    for (const [seq, m] of document.mentions.entries()) {
      yield [
        document.id,
        seq,
        m.start,
        m.end,
        m.text,
        m.language,
        m.textHash,
        m.tokens,
        m.entities,
        textArray(m.keywords),
      ];
    }
  }
}
