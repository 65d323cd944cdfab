import { pool } from "@/lib/data/pool";
import { hashContact } from "@/lib/services/privacy/person-keys";
import { makePublishedRun } from "@/tests/factories/make-published-run";

export interface ScatteredPerson {
  readonly workspaceId: number;
  readonly customerId: number;
  readonly ids: { readonly documents: ReadonlySet<string>; readonly mentions: ReadonlySet<string> };
}

const query = (sql: string, values: unknown[] = []) => pool().query(sql, values);

/**
 * A shop whose third customer stands in every place where something of a person can be left: beside what runs compute, a
 * conversation with an agent, quotes, others' reasons and duplicates, quarantine, statements of imports, artefacts, logs,
 * shards and an upload. `key` is that customer's; call `createDatabase()` first.
 */
export async function scatterPerson({
  key,
  email,
  phone,
}: {
  key: string;
  email: string;
  phone: string;
}): Promise<ScatteredPerson> {
  const shop = await makePublishedRun({ documents: 200, customers: 30 });
  const customerId = shop.customerIds[2] ?? 0;
  const { rows: said } = await query(`select id::text as id from document where "customerId" = $1`, [
    customerId,
  ]);
  const { rows: heard } = await query(
    `select m.id::text as id, encode(m."textHash", 'hex') as hash from mention m join document d on d.id = m."documentId"
      where d."customerId" = $1`,
    [customerId],
  );
  await query(`update customer set "emailHash" = $2, "phoneHash" = $3, contacts = $4 where id = $1`, [
    customerId,
    hashContact(email),
    hashContact(phone),
    { email, phone },
  ]);
  await query(`update mention set "textHash" = '\\xabcdef' where id = $1`, [heard[0]?.id]);
  await query(
    `insert into embedding select distinct "textHash", '\\x0011'::bytea from mention on conflict do nothing`,
  );
  const [mention] = heard;
  const [document] = said;
  // A conversation whose agent does not know the customer, quotes and reasons elsewhere, and what is left behind.
  const { rows: turns } = await query(
    `insert into document ("workspaceId", key, source, text, "customerId", "dialogueKey", turn, speaker) values
       ($1, 't1', 'dialogue', 'late', $2, 'talk', 1, 'customer'), ($1, 't2', 'dialogue', 'sorry', null, 'talk', 2, 'agent')
     returning id::text as id`,
    [shop.workspaceId, customerId],
  );
  await query(`update document set "duplicateOfId" = $1 where id = $2`, [
    document?.id,
    shop.documentIds.find((id) => !said.some((own) => own.id === id)),
  ]);
  await query(
    `update recommendation set reasons = reasons || jsonb_build_array(jsonb_build_object('kind', 'need', 'needKey', 1, 'mentionId', $1::text))
      where "customerId" = $2 and rank = 1`,
    [mention?.id, shop.customerIds[5]],
  );
  await query(`update persona set summary = jsonb_set(summary, '{quotes}', jsonb_build_array($1::text))`, [
    mention?.id,
  ]);
  const { rows: imports } = await query(
    `select id from import where "workspaceId" = $1 and kind = 'orders'`,
    [shop.workspaceId],
  );
  const importId = imports[0]?.id;
  await query(
    `insert into import_reject ("importId", line, reason, raw, cells) values
       ($1, 7, 'notADate', 'O1,' || $2::text || ',x', jsonb_build_object('buyer', $2::text)), ($1, 8, 'notADate', 'O2,' || $2::text || '1,x', jsonb_build_object('buyer', $2::text || '1'))`,
    [importId, key],
  );
  await query(
    `insert into import_change ("workspaceId", "importId", "table", "rowId", said, columns, "rowIds") values
       ($1, $2, 'customer', $3, '{"attributes": {"age": 3}}', '{}', '{}'),
       ($1, $2, 'order_line', 999999, $4, '{}', '{}'),
       ($1, $2, 'customer', null, null, '{attributes}', $5)`,
    [shop.workspaceId, importId, customerId, { customerId }, shop.customerIds.slice(0, 5)],
  );
  await query(`insert into artefact ("runId", name, bytes) values ($1, 'als', $2), ($1, 'recommender', '')`, [
    shop.runs.published,
    Buffer.from(`factors of ${key}`),
  ]);
  await query(`insert into run_log ("runId", level, key, params) values ($1, 'info', 'x', $2)`, [
    shop.runs.published,
    { who: key },
  ]);
  await query(
    `insert into run_shard ("runId", stage, index, input, status) values ($1, 'language', 0, $2, 'done')`,
    [shop.runs.published, { from: document?.id, to: document?.id }],
  );
  await query(
    `insert into import ("workspaceId", "fileName", "fileSize", status) values ($1, 'more.csv', 9, 'ready')`,
    [shop.workspaceId],
  );
  await query(`insert into upload_piece select max(id), 0, $1 from import`, [
    Buffer.from(`customer\n${key}\n`),
  ]);
  return {
    workspaceId: shop.workspaceId,
    customerId,
    ids: {
      documents: new Set([...said, ...turns].map(({ id }) => id)),
      mentions: new Set(heard.map(({ id }) => id)),
    },
  };
}
