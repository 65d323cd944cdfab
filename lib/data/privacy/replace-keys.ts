import { lockMerging } from "@/lib/data/import/lock-for-merge";
import type { Transaction } from "@/lib/data/pool";
import { closingTransaction } from "@/lib/data/privacy/closing-transaction";
import { PSEUDONYM } from "@/lib/domain/privacy/pseudonym";

interface NewKey {
  readonly id: number;
  readonly key: string;
}

/**
 * Gives customers new keys. Two that get one key are one person, spelt in two ways or come in by two files: the later
 * one's rows go to the earlier, whose results of runs stay. Quarantine loses what holds a plain key.
 */
export async function replaceKeys(workspaceId: number, keys: readonly NewKey[]): Promise<void> {
  await closingTransaction(async (client) => {
    await lockMerging(client, workspaceId);
    await client.query(`create temp table new_key (id int primary key, key text, target int) on commit drop`);
    await client.query(`insert into new_key (id, key) select * from unnest($1::int[], $2::text[])`, [
      keys.map(({ id }) => id),
      keys.map(({ key }) => key),
    ]);
    await client.query(
      `update new_key n set target = coalesce(
         (select c.id from customer c where c."workspaceId" = $1 and c.key = n.key),
         (select min(o.id) from new_key o where o.key = n.key))`,
      [workspaceId],
    );
    await joinRows(client);
    await client.query(
      `update customer c set key = n.key from new_key n where n.id = c.id and n.id = n.target`,
    );
    await forgetPlain(client, workspaceId);
  });
}

async function joinRows(client: Transaction): Promise<void> {
  const MOVED = `from new_key n where n.id = t."customerId" and n.target <> n.id`;
  for (const table of ["order_line", "order_item", "order_head", "event", "document"]) {
    await client.query(`update ${table} t set "customerId" = n.target ${MOVED}`);
  }
  for (const table of ["order_line", "event", "document"]) {
    await client.query(
      `update ${table} t set "aliasId" = n.target from new_key n where n.id = t."aliasId" and n.target <> n.id`,
    );
  }
  await client.query(
    `update customer t set "personId" = nullif(n.target, t.id)
       from new_key n where n.id = t."personId" and n.target <> n.id`,
  );
  for (const column of ["customerId", "personId"]) {
    await client.query(
      `update import_change c set said = jsonb_set(c.said, '{${column}}', to_jsonb(n.target))
         from new_key n where n.target <> n.id and c.said->>'${column}' = n.id::text`,
    );
  }
  // In an audience, or a file of it, a person stands once.
  for (const [table, owner] of [
    ["audience_member", "audienceId"],
    ["audience_export_member", "exportId"],
  ]) {
    await client.query(
      `delete from ${table} t using new_key n where n.id = t."customerId" and n.target <> n.id and exists (
         select 1 from ${table} other left join new_key o on o.id = other."customerId"
          where other."${owner}" = t."${owner}" and coalesce(o.target, other."customerId") = n.target
            and (other."customerId" = n.target or other."customerId" < t."customerId"))`,
    );
    await client.query(`update ${table} t set "customerId" = n.target ${MOVED}`);
  }
  for (const table of ["profile", "recommendation"]) {
    await client.query(
      `delete from ${table} t using new_key n where n.id = t."customerId" and n.target <> n.id`,
    );
  }
  await client.query(
    `update customer t set attributes = o.attributes || t.attributes, known = t.known or o.known,
            "emailHash" = coalesce(t."emailHash", o."emailHash"), "phoneHash" = coalesce(t."phoneHash", o."phoneHash"),
            contacts = coalesce(t.contacts, o.contacts), "joinedAt" = least(t."joinedAt", o."joinedAt"),
            consent = coalesce(t.consent, o.consent), "personId" = coalesce(t."personId", nullif(o."personId", t.id))
       from new_key n join customer o on o.id = n.id where n.target = t.id and n.target <> n.id`,
  );
  await client.query(`delete from customer c using new_key n where n.id = c.id and n.target <> n.id`);
}

const holdsPlain = (field: string) => {
  const cell = `r.cells->>(i.mapping->'fields'->>'${field}')`;
  return `(${cell} <> '' and ${cell} !~ $2)`;
};

/** Lines in quarantine from before the switch hold plain keys. */
async function forgetPlain(client: Transaction, workspaceId: number): Promise<void> {
  await client.query(
    `delete from import_reject r using import i
      where i.id = r."importId" and i."workspaceId" = $1 and i.kind <> 'products' and r.raw <> ''
        and i.mapping->'fields' ?| '{customer,alias}'
        and (r.cells is null or ${["customer", "alias"].map(holdsPlain).join(" or ")})`,
    [workspaceId, PSEUDONYM],
  );
}
