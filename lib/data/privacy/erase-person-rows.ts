import { PERSON_TEXTS, type PersonScope } from "@/lib/data/privacy/gather-person";
import { changePersonRows } from "@/lib/data/privacy/rows-of-person";
import type { ErasureTally, PersonTable } from "@/lib/domain/privacy/erasure";

export interface ErasedRows {
  readonly tables: Partial<Record<PersonTable, ErasureTally>>;
  /** numbers of the runs that held the person; they are stale now */
  readonly runs: number[];
  readonly uploads: number;
  /** ids that no reference may name any more */
  readonly ids: {
    readonly customers: number[];
    readonly documents: string[];
    readonly mentions: string[];
  };
  /** numbers of the person's orders */
  readonly orders: string[];
}

const WITHOUT_QUOTES = `summary = jsonb_set(t.summary, '{quotes}', (
  select coalesce(jsonb_agg(quote), '[]') from jsonb_array_elements_text(t.summary->'quotes') quote
   where quote not in (select id::text from person_mention)))`;

const WITHOUT_HASHES = `payload = jsonb_set(t.payload, '{mentions}', (
  select coalesce(jsonb_agg(hash), '[]') from jsonb_array_elements_text(t.payload->'mentions') hash
   where hash not in (select encode(m."textHash", 'hex')
     from ${PERSON_TEXTS} m
    where m."textHash" is not null)))`;

/**
 * Deletes whatever the tables hold of a person, in the caller's transaction, and rewrites what others' rows say of them.
 * References first, so that cascades do what is counted and no more. Call gatherPerson first.
 */
export async function erasePersonRows(scope: PersonScope): Promise<ErasedRows> {
  const runs = await markRunsStale(scope);
  const ids = await personIds(scope);
  const orders = await personOrders(scope);
  const deleted: Partial<Record<PersonTable, number>> = {};
  const rewritten: Partial<Record<PersonTable, number>> = {};
  rewritten.persona = await changePersonRows(scope, "persona", WITHOUT_QUOTES);
  rewritten.need_edit = await changePersonRows(scope, "need_edit", WITHOUT_HASHES);
  // What was approved is the shop's own words; only where it came from is forgotten.
  rewritten.faq_entry = await changePersonRows(scope, "faq_entry", '"documentId" = null');
  rewritten.recommendation = await forgetReasons(scope);
  rewritten.document = await forgetDuplicates(scope);
  rewritten.import_change = await forgetStatements(scope);
  rewritten.run_shard = await changePersonRows(scope, "run_shard", "input = 'null'");
  for (const table of [
    "report",
    "run_log",
    "artefact",
    "import_change",
    "import_reject",
    "recommendation",
    "audience_member",
    "audience_export_member",
    "product_feedback",
    "served_list",
    "profile",
    "mention_score",
    "need_mention",
    "intent_question",
    "embedding",
    "mention",
    "document",
    "order_line",
    "order_item",
    "order_head",
    "event",
    "customer",
  ] as const) {
    deleted[table] = await changePersonRows(scope, table);
  }
  const removed = await removeUploads(scope);
  deleted.upload_piece = removed.pieces;
  const tables: Partial<Record<PersonTable, ErasureTally>> = {};
  for (const table of [...Object.keys(deleted), ...Object.keys(rewritten)] as PersonTable[]) {
    const tally = { deleted: deleted[table] ?? 0, rewritten: rewritten[table] ?? 0 };
    if (tally.deleted + tally.rewritten > 0) tables[table] = tally;
  }
  return { tables, runs, ids, orders, uploads: removed.uploads };
}

async function markRunsStale({ client, workspaceId, customerId }: PersonScope): Promise<number[]> {
  const { rows } = await client.query<{ number: number }>(
    `update run set "staleAt" = now(), "staleReason" = 'erasure'
      where "workspaceId" = $1 and (
            id in (select "runId" from profile where "customerId" = $2)
         or id in (select "runId" from recommendation where "customerId" = $2)
         or id in (select "runId" from mention_score where "mentionId" in (select id from person_mention)))
     returning number`,
    [workspaceId, customerId],
  );
  return rows.map(({ number }) => number).sort((a, b) => a - b);
}

async function personIds({ client }: PersonScope): Promise<ErasedRows["ids"]> {
  const documents = await client.query<{ id: string }>("select id::text as id from person_document");
  const mentions = await client.query<{ id: string }>("select id::text as id from person_mention");
  const customers = await client.query<{ id: number }>("select id from person_customer");
  return {
    customers: customers.rows.map(({ id }) => id),
    documents: documents.rows.map(({ id }) => id),
    mentions: mentions.rows.map(({ id }) => id),
  };
}

async function personOrders({ client }: PersonScope): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>("select key from person_order");
  return rows.map(({ key }) => key);
}

/** Reasons in other customers' lists that quote the person. */
async function forgetReasons({ client, workspaceId, customerId }: PersonScope): Promise<number> {
  const { rowCount } = await client.query(
    `update recommendation t set reasons = (
       select coalesce(jsonb_agg(reason order by nth), '[]') from jsonb_array_elements(t.reasons) with ordinality as e(reason, nth)
        where coalesce(reason->>'mentionId', '') not in (select id::text from person_mention))
      where t."runId" in (select id from run where "workspaceId" = $1) and t."customerId" <> $2
        and exists (select 1 from jsonb_array_elements(t.reasons) reason
                     where reason->>'mentionId' in (select id::text from person_mention))`,
    [workspaceId, customerId],
  );
  return rowCount ?? 0;
}

/** Texts of others that repeat one of the person's. */
async function forgetDuplicates({ client }: PersonScope): Promise<number> {
  const { rowCount } = await client.query(
    `update document set "duplicateOfId" = null
      where "duplicateOfId" in (select id from person_document) and id not in (select id from person_document)`,
  );
  return rowCount ?? 0;
}

/** What imports say of many rows at once, the person's among them. */
async function forgetStatements({ client, workspaceId }: PersonScope): Promise<number> {
  const { rowCount } = await client.query(
    `update import_change c set "rowIds" = array(
       select id from unnest(c."rowIds") with ordinality as one(id, nth)
        where not exists (select 1 from person_row r where r."table" = c."table" and r.id = one.id) order by nth)
      where c."workspaceId" = $1 and c.id not in (select id from person_change)
        and exists (select 1 from person_row r where r."table" = c."table" and r.id = any(c."rowIds"))`,
    [workspaceId],
  );
  return rowCount ?? 0;
}

/** Files that were uploaded and not imported: what is in them cannot be told without importing them. */
async function removeUploads({ client, workspaceId }: PersonScope) {
  const { rowCount: pieces } = await client.query(
    `delete from upload_piece p using import i where i.id = p."importId" and i."workspaceId" = $1`,
    [workspaceId],
  );
  const { rowCount: uploads } = await client.query(
    `update import set status = 'failed', "errorCode" = 'privacy.uploadRemoved', "errorParams" = '{}', "finishedAt" = now()
      where "workspaceId" = $1 and status in ('uploading', 'ready')`,
    [workspaceId],
  );
  return { pieces: pieces ?? 0, uploads: uploads ?? 0 };
}
