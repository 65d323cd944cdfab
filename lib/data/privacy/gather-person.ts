import type { Transaction } from "@/lib/data/pool";
import { type PersonTokens, tokenPattern } from "@/lib/domain/privacy/person-tokens";

export interface PersonScope {
  readonly client: Transaction;
  readonly workspaceId: number;
  readonly customerId: number;
  readonly tokens: PersonTokens;
}

/** After gatherPerson: whether an item, or a head, `t` is of the person's orders and names nobody else. */
const OWN = `(t."customerId" in (select id from person_customer) or (t."customerId" is null and t.`;
export const OWN_ITEM = `${OWN}"orderKey" in (select key from person_order)))`;
export const OWN_HEAD = `${OWN}key in (select key from person_order)))`;

/** After gatherPerson: the hashes of the person's words, as they were read and as they were written. */
export const PERSON_TEXTS = `(select "textHash" from mention where id in (select id from person_mention)
  union select "textHash" from document where id in (select id from person_document))`;

const NEVER = "[^\\s\\S]";

/** The pattern of a person's tokens, or one that nothing matches. */
export function patternOf(tokens: PersonTokens): string {
  return tokenPattern(tokens.telling) ?? NEVER;
}

/**
 * Makes temporary tables, in the transaction of `client`, of the ids of what is a person's: person_document (texts,
 * and the agents' turns of their conversations), person_customer (the person and other keys of theirs), person_order
 * (numbers of their orders), person_mention, person_embedding (vectors that only their texts have),
 * person_reject (lines in quarantine), person_row (their
 * rows, by table) and person_change (what imports say of those alone).
 */
export async function gatherPerson({ client, workspaceId, customerId, tokens }: PersonScope): Promise<void> {
  for (const [table, columns] of [
    ["person_customer", "id int primary key"],
    ["person_order", "key text primary key"],
    ["person_document", "id bigint primary key"],
    ["person_mention", `id bigint primary key, "textHash" bytea`],
    ["person_embedding", `"textHash" bytea primary key`],
    ["person_reject", "id bigint primary key"],
    ["person_change", "id bigint primary key"],
    ["person_row", `"table" text, id bigint, primary key ("table", id)`],
  ] as const) {
    await client.query(`create temp table ${table} (${columns}) on commit drop`);
  }
  await client.query(
    `insert into person_customer select id from customer where "workspaceId" = $1 and (id = $2 or "personId" = $2)`,
    [workspaceId, customerId],
  );
  await client.query(
    `insert into person_order
     select "orderKey" from order_line where "customerId" in (select id from person_customer)
     union select "orderKey" from order_item where "customerId" in (select id from person_customer)
     union select key from order_head where "customerId" in (select id from person_customer)`,
  );
  await client.query(
    `insert into person_document
     select id from document d
      where "workspaceId" = $1 and ("customerId" = $2 or ("customerId" is null and "dialogueKey" in
            (select "dialogueKey" from document
              where "workspaceId" = $1 and "customerId" = $2 and "dialogueKey" is not null)))`,
    [workspaceId, customerId],
  );
  await client.query(
    `insert into person_mention
     select m.id, m."textHash" from mention m join person_document d on d.id = m."documentId"`,
  );
  await client.query("analyze person_document");
  await client.query("analyze person_mention");
  await client.query(
    `insert into person_embedding
     select distinct p."textHash" from person_mention p join embedding e on e."textHash" = p."textHash"
      where not exists (select 1 from mention m where m."textHash" = p."textHash"
                           and not exists (select 1 from person_mention o where o.id = m.id))
     union
     select distinct d."textHash" from document d join person_document p on p.id = d.id
       join embedding e on e."textHash" = d."textHash"
      where not exists (select 1 from document o where o."textHash" = d."textHash"
                           and not exists (select 1 from person_document own where own.id = o.id))`,
  );
  await gatherRejects(client, workspaceId, tokens);
  await gatherChanges(client, workspaceId, tokens);
}

/** A line names the person by a telling token anywhere, or by their key in the customer's column. */
async function gatherRejects(client: Transaction, workspaceId: number, tokens: PersonTokens): Promise<void> {
  const untold = tokens.keys.filter((key) => !tokens.telling.includes(key));
  await client.query(
    `insert into person_reject
     select r.id from import_reject r join import i on i.id = r."importId"
      where i."workspaceId" = $1
        and (concat_ws(chr(10), r.raw, r.value, r.suggestion, r.cells::text) ~* $2
             or trim(r.cells->>(i.mapping->'fields'->>'customer')) = any($3)
             or trim(r.cells->>(i.mapping->'fields'->>'alias')) = any($3)
             or ($4::text is not null and r.cells is null and r.raw ~* $4))`,
    [workspaceId, patternOf(tokens), tokens.keys, tokenPattern(untold)],
  );
}

async function gatherChanges(client: Transaction, workspaceId: number, tokens: PersonTokens): Promise<void> {
  await client.query(
    `insert into person_row ("table", id)
     select 'customer', id::bigint from person_customer union all select 'document', id from person_document
     union all select 'order_line', id from order_line where "customerId" in (select id from person_customer)
     union all select 'order_item', t.id from order_item t where "workspaceId" = $1 and ${OWN_ITEM}
     union all select 'order_head', t.id from order_head t where "workspaceId" = $1 and ${OWN_HEAD}
     union all select 'event', id from event where "customerId" in (select id from person_customer)`,
    [workspaceId],
  );
  await client.query(
    `insert into person_change
     select c.id from import_change c
      where c."workspaceId" = $1
        and (exists (select 1 from person_row r where r."table" = c."table" and r.id = c."rowId")
             or c.said->>'customerId' in (select id::text from person_customer) or c.said::text ~* $2)`,
    [workspaceId, patternOf(tokens)],
  );
}
