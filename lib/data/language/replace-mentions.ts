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

const COLUMNS = [
  ...["documentId", "seq", "start", "end", "text"],
  ...["language", "textHash", "tokens", "entities", "keywords"],
];
const NAMES = COLUMNS.map((column) => `"${column}"`).join(", ");

/**
 * Puts what the language stage found in the place of what it had found before. Mentions whose clause is still the same
 * keep their ids, and with them their needs: reading a text again with other words moves nothing.
 */
export async function replaceMentions(
  client: Transaction,
  documents: readonly ReadDocument[],
  version: number,
): Promise<void> {
  const ids = documents.map((document) => document.id);
  const { rowCount } = await client.query(
    `select 1 from mention where "documentId" = any($1::bigint[]) limit 1`,
    [ids],
  );
  if (rowCount) await mergeMentions(client, ids, documents);
  else await copyRows(client, "mention", COLUMNS, mentionRows(documents));
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

async function mergeMentions(
  client: Transaction,
  ids: readonly string[],
  documents: readonly ReadDocument[],
): Promise<void> {
  await client.query(`create temp table read_mention on commit drop as select ${NAMES} from mention limit 0`);
  await copyRows(client, "read_mention", COLUMNS, mentionRows(documents));
  await client.query(
    `delete from mention m where m."documentId" = any($1::bigint[]) and not exists (
       select 1 from read_mention r where r."documentId" = m."documentId" and r.seq = m.seq
          and r.start = m.start and r."end" = m."end" and r.text = m.text)`,
    [ids],
  );
  await client.query(
    `insert into mention (${NAMES}) select ${NAMES} from read_mention order by "documentId", seq
     on conflict ("documentId", seq) do update
       set language = excluded.language, "textHash" = excluded."textHash", tokens = excluded.tokens,
           entities = excluded.entities, keywords = excluded.keywords`,
  );
  await client.query("drop table read_mention");
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
