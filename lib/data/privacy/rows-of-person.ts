import {
  OWN_HEAD,
  OWN_ITEM,
  PERSON_TEXTS,
  type PersonScope,
  patternOf,
} from "@/lib/data/privacy/gather-person";
import type { PersonTable } from "@/lib/domain/privacy/erasure";
import { ARTEFACTS_WITHOUT_PEOPLE } from "@/lib/domain/run/artefacts-without-people";

const OF_RUNS = `"runId" in (select id from run where "workspaceId" = $1)`;

/**
 * What each table holds of a person, after gatherPerson; $1 the workspace, $2 the customer, $3 the pattern of the
 * tokens, $4 the artefacts without people. Uploads are not here: nobody can tell what is in them.
 */
const CONDITIONS: Record<Exclude<PersonTable, "upload_piece">, string> = {
  customer: `t.id in (select id from person_customer)`,
  order_line: `t."customerId" in (select id from person_customer)`,
  order_item: `t."workspaceId" = $1 and ${OWN_ITEM}`,
  order_head: `t."workspaceId" = $1 and ${OWN_HEAD}`,
  event: `t."customerId" in (select id from person_customer)`,
  document: `t.id in (select id from person_document)`,
  mention: `t.id in (select id from person_mention)`,
  embedding: `t."textHash" in (select "textHash" from person_embedding)`,
  need_mention: `t."mentionId" in (select id from person_mention)`,
  mention_score: `t."mentionId" in (select id from person_mention)`,
  profile: `t."customerId" = $2`,
  recommendation: `t."customerId" = $2`,
  audience_member: `t."customerId" in (select id from person_customer)`,
  // Whose words a report quotes is told by their mentions; where one is gone already, nobody can tell any more.
  report: `t."workspaceId" = $1 and exists (select from unnest(t."mentionIds") as quoted(id)
             where quoted.id in (select id from person_mention)
                or not exists (select from mention m where m.id = quoted.id))`,
  audience_export_member: `t."customerId" in (select id from person_customer)`,
  product_feedback: `t."customerId" in (select id from person_customer)`,
  served_list: `t."customerId" in (select id from person_customer)`,
  persona: `t.${OF_RUNS} and t.summary->'quotes' ?| (select coalesce(array_agg(id::text), '{}') from person_mention)`,
  need_edit: `t."workspaceId" = $1 and t.payload->'mentions' ?| (select coalesce(array_agg(encode(m."textHash", 'hex')), '{}')
                from ${PERSON_TEXTS} m)`,
  intent_question: `t."documentId" in (select id from person_document)`,
  faq_entry: `t."documentId" in (select id from person_document)`,
  import_reject: `t.id in (select id from person_reject)`,
  import_change: `t."workspaceId" = $1 and (t.id in (select id from person_change)
                    or exists (select 1 from person_row r where r."table" = t."table" and r.id = any(t."rowIds")))`,
  run_log: `t.${OF_RUNS} and t.params::text ~* $3`,
  run_shard: `t.${OF_RUNS} and t.stage = 'language' and (t.input->>'from' in (select id::text from person_document)
              or t.input->>'to' in (select id::text from person_document))`,
  artefact: `t.${OF_RUNS} and t.name <> all($4)`,
};

/** Bytes say nothing to a reader: vectors are told by their length. What is of others as well is left out. */
const SHOWN: Partial<Record<PersonTable, string>> = {
  embedding: `jsonb_build_object('textHash', encode(t."textHash", 'hex'), 'numbers', length(t.vector) / 4)`,
  profile: `to_jsonb(t) - 'vector' || jsonb_build_object('numbers', length(t.vector) / 4)`,
  mention: `to_jsonb(t) - 'textHash' || jsonb_build_object('textHash', encode(t."textHash", 'hex'))`,
  persona: `jsonb_build_object('runId', t."runId", 'key', t.key, 'nameEn', t."nameEn", 'nameZh', t."nameZh", 'quotes', (
    select jsonb_agg(quote) from jsonb_array_elements_text(t.summary->'quotes') quote
     where quote in (select id::text from person_mention)))`,
  import_change: `to_jsonb(t) - 'rowIds'`,
  report: `jsonb_build_object('id', t.id, 'kind', t.kind, 'runNumber', t."runNumber", 'createdAt', t."createdAt", 'quotes', (
    select jsonb_agg(quote->'text') from jsonb_path_query(t.content, '$.**.quotes[*]') quote
     where quote->>'mentionId' in (select id::text from person_mention)))`,
  artefact: `jsonb_build_object('runId', t."runId", 'name', t.name, 'bytes', length(t.bytes))`,
};

type HeldTable = keyof typeof CONDITIONS;
const TABLES = Object.keys(CONDITIONS) as HeldTable[];

/** Every parameter has its type said, so that a condition may leave it out. */
const TYPED = `with given as (select $1::int, $2::int, $3::text, $4::text[])`;

function parameters({ workspaceId, customerId, tokens }: PersonScope) {
  return [workspaceId, customerId, patternOf(tokens), ARTEFACTS_WITHOUT_PEOPLE];
}

/** table → rows of a person; tables without any are left out. Call gatherPerson first. */
export async function countPersonRows(scope: PersonScope): Promise<Partial<Record<PersonTable, number>>> {
  const counts: Partial<Record<PersonTable, number>> = {};
  for (const table of TABLES) {
    const { rows } = await scope.client.query<{ rows: number }>(
      `${TYPED} select count(*)::int as rows from ${table} t where ${CONDITIONS[table]}`,
      parameters(scope),
    );
    const found = rows[0]?.rows ?? 0;
    if (found > 0) counts[table] = found;
  }
  return counts;
}

/** The rows that a table holds of a person, as JSON; at most `limit`. Call gatherPerson first. */
export async function personRows(
  scope: PersonScope,
  table: PersonTable,
  limit: number,
): Promise<Record<string, unknown>[]> {
  if (table === "upload_piece") return [];
  const { rows } = await scope.client.query<{ row: Record<string, unknown> }>(
    `${TYPED} select ${SHOWN[table] ?? "to_jsonb(t)"} as row from ${table} t where ${CONDITIONS[table]} order by t.ctid limit ${limit}`,
    parameters(scope),
  );
  return rows.map(({ row }) => row);
}

/** Deletes, or with `set` rewrites, what a table holds of a person; how many rows. Call gatherPerson first. */
export async function changePersonRows(scope: PersonScope, table: HeldTable, set?: string): Promise<number> {
  const { rowCount } = await scope.client.query(
    `${TYPED} ${set === undefined ? `delete from ${table} t` : `update ${table} t set ${set}`} where ${CONDITIONS[table]}`,
    parameters(scope),
  );
  return rowCount ?? 0;
}
