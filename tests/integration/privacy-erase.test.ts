import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/domain/actor";
import { createDatabase } from "@/tests/support/create-database";

const HOME = await mkdtemp(path.join(os.tmpdir(), "needscape-privacy-"));
process.env.NEEDSCAPE_HOME = HOME;
await createDatabase();

const { pool } = await import("@/lib/data/pool");
const { hashContact } = await import("@/lib/services/privacy/person-keys");
const { makePublishedRun } = await import("@/tests/factories/make-published-run");
const { insertRows } = await import("@/tests/factories/insert-rows");
const { erasePerson } = await import("@/lib/services/privacy/erase-person");
const { exportPerson } = await import("@/lib/services/privacy/export-person");
const { findPerson } = await import("@/lib/services/privacy/find-person");
const { showPerson } = await import("@/lib/services/privacy/show-person");
const { checkErasure } = await import("@/lib/services/privacy/check-erasure");
const { liftErasure } = await import("@/lib/services/privacy/lift-erasure");
const { listErasures } = await import("@/lib/services/privacy/list-erasures");
const { importContent } = await import("@/lib/services/import/import-content");

const KEY = "C0003";
const EMAIL = "wei.fang@mail.example";
const PHONE = "+8613812345678";
const LOG = path.join(HOME, "logs", "worker.log");

let actor: Actor;
let customerId: number;
let ids: { documents: Set<string>; mentions: Set<string> };

/** Everything in the database, a value at a time: written as rows of JSON, and read here rather than by SQL. */
async function* everyValue(): AsyncGenerator<{ at: string; name: string; value: unknown }> {
  const { rows: tables } = await pool().query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
  );
  for (const { name } of tables) {
    const { rows } = await pool().query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t`,
    );
    for (const { row } of rows) yield* valuesOf(name, row);
  }
}

function* valuesOf(
  at: string,
  value: unknown,
  name = "",
): Generator<{ at: string; name: string; value: unknown }> {
  if (Array.isArray(value)) for (const inner of value) yield* valuesOf(at, inner, name);
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* valuesOf(`${at}.${key}`, inner, key);
  else yield { at, name, value };
}

/** A text cut where no key, address or number goes on. */
function wordsOf(text: string): string[] {
  return text.split(/[^\w@.+-]+/);
}

/** Where anything of the person stands. Bytes come as hexadecimal. */
async function placesOfPerson(): Promise<string[]> {
  const tokens = [KEY, EMAIL, PHONE, PHONE.slice(3), hashContact(EMAIL), hashContact(PHONE)];
  const hex = tokens.map((token) => Buffer.from(token).toString("hex"));
  const places = new Set<string>();
  for await (const { at, name, value } of everyValue()) {
    const text = String(value);
    if (
      tokens.some((token) => wordsOf(text).includes(token)) ||
      hex.some((token) => text.startsWith("\\x") && text.includes(token))
    )
      places.add(at);
    if (name === "customerId" && text === String(customerId)) places.add(at);
    if (["documentId", "duplicateOfId"].includes(name) && ids.documents.has(text)) places.add(at);
    if (at === "import_change.rowIds" && text === String(customerId)) places.add(at);
    if (["mentionId", "quotes"].includes(name) && ids.mentions.has(text)) places.add(at);
    if (at === "document.id" && ids.documents.has(text)) places.add(at);
    if (at === "mention.id" && ids.mentions.has(text)) places.add(at);
    if (at === "customer.id" && text === String(customerId)) places.add(at);
  }
  return [...places].sort();
}

beforeAll(async () => {
  const shop = await makePublishedRun({ documents: 200, customers: 30 });
  actor = systemActor(shop.workspaceId);
  customerId = shop.customerIds[2] ?? 0;
  const query = (sql: string, values: unknown[] = []) => pool().query(sql, values);
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
    hashContact(EMAIL),
    hashContact(PHONE),
    { email: EMAIL, phone: PHONE },
  ]);
  await query(`update mention set "textHash" = '\\xabcdef' where id = $1`, [heard[0]?.id]);
  await query(
    `insert into embedding select distinct "textHash", '\\x0011'::bytea from mention on conflict do nothing`,
  );
  const [mention] = heard;
  const [document] = said;
  // A conversation whose agent does not know the customer, quotes and reasons elsewhere, and what is left behind.
  const [turn] = await insertRows(
    await pool()
      .connect()
      .then((client) => {
        client.release();
        return client;
      }),
    "document",
    [
      {
        workspaceId: shop.workspaceId,
        key: "t1",
        source: "dialogue",
        text: "late",
        customerId,
        dialogueKey: "talk",
        turn: 1,
      },
      {
        workspaceId: shop.workspaceId,
        key: "t2",
        source: "dialogue",
        text: "sorry",
        dialogueKey: "talk",
        turn: 2,
        speaker: "agent",
      },
    ],
    "id",
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
       ($1, 7, 'notADate', 'O1,C0003,x', '{"buyer": "C0003"}'), ($1, 8, 'notADate', 'O2,C00031,x', '{"buyer": "C00031"}')`,
    [importId],
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
    Buffer.from(`factors of ${KEY}`),
  ]);
  await query(
    `insert into run_log ("runId", level, key, params) values ($1, 'info', 'x', '{"who": "C0003"}')`,
    [shop.runs.published],
  );
  await query(
    `insert into run_shard ("runId", stage, index, input, status) values ($1, 'language', 0, $2, 'done')`,
    [shop.runs.published, { from: document?.id, to: document?.id }],
  );
  await query(
    `insert into import ("workspaceId", "fileName", "fileSize", status) values ($1, 'more.csv', 9, 'ready')`,
    [shop.workspaceId],
  );
  await query(`insert into upload_piece select max(id), 0, $1 from import`, [
    Buffer.from(`customer\n${KEY}\n`),
  ]);
  await mkdir(path.dirname(LOG));
  await writeFile(LOG, `{"msg":"looked at C0003"}\n{"msg":"looked at C00031"}\n`);
  // The same key in another shop is another person.
  await makePublishedRun({ slug: "other", documents: 40, customers: 5 });
  ids = {
    documents: new Set([...said.map(({ id }) => id), String(turn)]),
    mentions: new Set(heard.map(({ id }) => id)),
  };
});

describe("a person", () => {
  it("is found by key, e-mail and phone number, however they are spelt", async () => {
    for (const asked of [
      KEY,
      ` ${EMAIL.toUpperCase()} `,
      "138 1234 5678",
      "+86-138-1234-5678",
      hashContact(EMAIL),
    ]) {
      const { customers, erased } = await findPerson(actor, asked);
      expect(customers.map(({ id }) => id)).toEqual([customerId]);
      expect(erased).toBeNull();
    }
    expect((await findPerson(actor, "nobody@mail.example")).customers).toEqual([]);
  });

  it("is shown and exported with every table that holds something of them", async () => {
    const { tables, uploads } = await showPerson(actor, customerId, 3, KEY);
    const names = tables.map(({ table }) => table);
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          "customer",
          "order_line",
          "document",
          "mention",
          "embedding",
          "need_mention",
          "mention_score",
          "profile",
        ],
        ...[
          "recommendation",
          "persona",
          "import_reject",
          "import_change",
          "run_log",
          "run_shard",
          "artefact",
        ],
      ]),
    );
    expect(tables.every(({ rows }) => rows.length > 0 && rows.length <= 3)).toBe(true);
    expect(uploads).toBe(1);
    const exported = JSON.parse(await exportPerson(actor, customerId));
    expect(exported.stored.customer[0].contacts).toEqual({ email: EMAIL, phone: PHONE });
    expect(exported.stored.document.length).toBe(tables.find(({ table }) => table === "document")?.count);
  });

  it("is not deleted under another key, nor while a run could write them back", async () => {
    await expect(erasePerson(actor, { customerId, key: "C0004" })).rejects.toMatchObject({
      code: "privacy.keyDiffers",
    });
    await pool().query(`update run set status = 'running' where number = 3 and "workspaceId" = $1`, [
      actor.workspaceId,
    ]);
    await expect(erasePerson(actor, { customerId, key: KEY })).rejects.toMatchObject({
      code: "privacy.runBusy",
    });
    await pool().query(`update run set status = 'succeeded' where number = 3`);
    await expect(erasePerson({ ...actor, role: "analyst" }, { customerId, key: KEY })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await placesOfPerson()).length).toBeGreaterThan(15);
  });

  it("is deleted: nothing is left in any table, column or file", async () => {
    const receipt = await erasePerson(actor, { customerId, key: KEY });
    expect(receipt.scan?.remaining).toEqual([]);
    expect(receipt.remaining).toBe(0);
    expect(receipt.scan?.elsewhere).toContainEqual({ place: "customer.key", count: 1 });
    expect(receipt.tables.customer).toEqual({ deleted: 1, rewritten: 0 });
    expect(receipt.tables.recommendation?.rewritten).toBe(1);
    expect(receipt.tables.import_reject?.deleted).toBe(1);
    expect(receipt.tables.artefact?.deleted).toBe(1);
    expect(receipt.runs).toEqual([1, 2, 3]);
    expect(receipt.logPlaces).toBe(1);
    expect(receipt.uploads).toBe(1);
    const { rows: others } = await pool().query(`select id from customer where key = $1`, [KEY]);
    expect(others.length).toBe(1);
    await pool().query(`delete from customer where key = $1`, [KEY]);
    expect(await placesOfPerson()).toEqual([]);
    expect(await readFile(LOG, "utf8")).toBe(`{"msg":"looked at *****"}\n{"msg":"looked at C00031"}\n`);
  });

  it("leaves a receipt that does not say who it was, and marks the runs that held them", async () => {
    const [receipt] = await listErasures(actor);
    expect(JSON.stringify(receipt)).not.toMatch(/C0003|wei|138|[0-9a-f]{64}/);
    const { rows } = await pool().query(`select "staleReason" from run where "workspaceId" = $1`, [
      actor.workspaceId,
    ]);
    expect(rows.map(({ staleReason }) => staleReason)).toEqual(["erasure", "erasure", "erasure"]);
  });

  it("does not come back with later files, by key or by e-mail, and others do", async () => {
    const content = `customer,email,age\n${KEY},,30\nC0004,,31\nfresh-1,${EMAIL},32\nfresh-2,ann@mail.example,33\n`;
    const record = await importContent(actor, { fileName: "customers.csv", kind: "customers", content });
    expect(record.rejected).toBe(2);
    const { rows: reports } = await pool().query(
      `select report from import where "fileName" = 'customers.csv' order by id desc limit 1`,
    );
    expect(reports[0]?.report).toMatchObject({ erased: 2 });
    expect(await placesOfPerson()).toEqual([]);
    const { customers, erased } = await findPerson(actor, EMAIL);
    expect(customers).toEqual([]);
    expect(erased?.id).toBeGreaterThan(0);
    expect((await checkErasure(actor, KEY)).remaining).toBe(0);
  });

  it("may come again once an administrator says so", async () => {
    const { erased } = await findPerson(actor, KEY);
    await liftErasure(actor, erased?.id ?? 0);
    expect((await findPerson(actor, KEY)).erased).toBeNull();
    const content = `customer,age\n${KEY},30\n`;
    const record = await importContent(actor, { fileName: "again.csv", kind: "customers", content });
    expect(record).toMatchObject({ added: 1, rejected: 0 });
    expect((await listErasures(actor)).map(({ liftedAt }) => typeof liftedAt)).toEqual(["string"]);
  });
});
