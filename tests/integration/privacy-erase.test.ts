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
const { scatterPerson } = await import("@/tests/factories/scatter-person");
const { everyValue } = await import("@/tests/support/every-value");
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
let ids: { readonly documents: ReadonlySet<string>; readonly mentions: ReadonlySet<string> };

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
  const person = await scatterPerson({ key: KEY, email: EMAIL, phone: PHONE });
  actor = systemActor(person.workspaceId);
  ({ customerId, ids } = person);
  await mkdir(path.dirname(LOG));
  await writeFile(LOG, `{"msg":"looked at C0003"}\n{"msg":"looked at C00031"}\n`);
  // The same key in another shop is another person.
  await makePublishedRun({ slug: "other", documents: 40, customers: 5 });
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
