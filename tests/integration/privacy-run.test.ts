import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { createDatabase } from "@/tests/support/create-database";
import { makeSampleWorkspace } from "@/tests/support/make-sample-workspace";
import { runPipeline } from "@/tests/support/run-pipeline";

/** A person of whom a whole run knows everything: the sample shop, imported and analysed by the product itself. */
let actor: Actor;
let person: { id: number; key: string };
let query: <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>;

beforeAll(async () => {
  await createDatabase();
  actor = (await makeSampleWorkspace({ seed: 7, scale: 0.15 })).actor;
  await runPipeline(actor);
  const { pool } = await import("@/lib/data/pool");
  query = async (sql, values = []) => (await pool().query(sql, values)).rows;
  const [talker] = await query<{ id: number; key: string }>(
    `select c.id, c.key from customer c join document d on d."customerId" = c.id
      join recommendation r on r."customerId" = c.id and r.rank = 1
      group by c.id order by count(*) desc, c.id limit 1`,
  );
  if (!talker) throw new Error("nobody speaks and is recommended to");
  person = talker;
});

/** Rows of the whole database, as text, that hold one of these words; read from the catalogue, not from the schema. */
async function rowsWith(words: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  const tables = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of tables) {
    const rows = await query<{ text: string }>(`select t::text as text from ${name} t`);
    const hits = rows.filter(({ text }) => {
      const own = new Set(text.split(/[^\p{L}\p{N}_@.:-]+/u));
      return words.some((word) => own.has(word));
    });
    if (hits.length > 0) found[name] = hits.length;
  }
  return found;
}

it("goes from a published run without a trace, and the next run works without them", async () => {
  const { erasePerson } = await import("@/lib/services/privacy/erase-person");
  const { showPerson } = await import("@/lib/services/privacy/show-person");
  const { listRecommendations } = await import("@/lib/services/recommendations/list-recommendations");
  const { listPersonas } = await import("@/lib/services/personas/list-personas");
  const texts = await query<{ id: string; key: string }>(
    `select id::text, key from document where "customerId" = $1`,
    [person.id],
  );
  const mentions = await query<{ id: string; hash: string }>(
    `select m.id::text, encode(m."textHash", 'hex') as hash from mention m join document d on d.id = m."documentId"
      where d."customerId" = $1
        and not exists (select 1 from mention o join document e on e.id = o."documentId"
                         where o."textHash" = m."textHash" and e."customerId" is distinct from $1)`,
    [person.id],
  );
  expect(mentions.length).toBeGreaterThan(0);
  const words = [person.key, ...texts.map(({ key }) => key), ...mentions.map(({ hash }) => `x${hash}`)];
  const before = await rowsWith(words);
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(["public.customer", "public.document", "public.mention", "public.embedding"]),
  );
  const { tables } = await showPerson(actor, person.id, 1);
  expect(tables.map(({ table }) => table)).toEqual(
    expect.arrayContaining(["profile", "recommendation", "embedding", "mention_score"]),
  );

  const receipt = await erasePerson(actor, { customerId: person.id, key: person.key });
  expect(receipt.scan?.remaining).toEqual([]);
  expect(await rowsWith(words)).toEqual({});
  for (const column of ["profile", "recommendation", "order_line", "event", "document"]) {
    expect(await query(`select 1 from ${column} where "customerId" = $1`, [person.id])).toEqual([]);
  }
  const ids = mentions.map(({ id }) => id);
  for (const table of ["mention_score", "need_mention"]) {
    expect(await query(`select 1 from ${table} where "mentionId" = any($1)`, [ids])).toEqual([]);
  }
  const quoted = await query<{ quotes: string[] }>(`select summary->'quotes' as quotes from persona`);
  expect(quoted.flatMap(({ quotes }) => quotes).filter((id) => ids.includes(id))).toEqual([]);

  expect(await listPersonas(actor)).toBeTruthy();
  const [other] = await query<{ id: number }>(`select "customerId" as id from recommendation limit 1`);
  expect(await listRecommendations(actor, other?.id ?? 0)).toBeTruthy();

  const number = await runPipeline(actor, 43);
  const results = await query(
    `select 1 from profile p join run on run.id = p."runId" where run.number = $1 and p."customerId" = $2`,
    [number, person.id],
  );
  expect(results).toEqual([]);
  const stale = await query<{ number: number; staleReason: string | null }>(
    `select number, "staleReason" from run order by number`,
  );
  expect(stale.map(({ staleReason }) => staleReason)).toEqual(["erasure", null]);
});
