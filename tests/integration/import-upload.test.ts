import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { csv, setUpImports, sourceOf } from "@/tests/integration/import-setup";

const { newShop, load, query, uploadBytes, disconnect } = await setUpImports();
const { createImport } = await import("@/lib/services/import/create-import");
const { putImportPiece } = await import("@/lib/services/import/put-import-piece");
const { listPieces } = await import("@/lib/services/import/list-pieces");
const { getImport } = await import("@/lib/services/import/get-import");
const { previewImport } = await import("@/lib/services/import/preview-import");
const { startImport } = await import("@/lib/services/import/start-import");
const { readProgress } = await import("@/lib/services/import/read-progress");
const { listImports } = await import("@/lib/services/import/list-imports");
const { listHoldings } = await import("@/lib/services/import/list-holdings");
const { listRejects } = await import("@/lib/services/import/list-rejects");
const { exportRejects } = await import("@/lib/services/import/export-rejects");
const { deleteImport } = await import("@/lib/services/import/delete-import");
const { wakeWaitingImports } = await import("@/lib/services/import/wake-waiting-imports");
const { queue } = await import("@/lib/jobs/queue");
afterAll(async () => {
  await (await queue()).stop({ graceful: false });
  await disconnect();
});

const PIECES = ["user_id,review,ra", "ting\nu1,Good stuff,", "5\nu2,Bad stuff,1\n"].map((text) =>
  Buffer.from(text),
);
const SIZE = PIECES.reduce((sum, { length }) => sum + length, 0);

async function begin(shop: Actor, fileName = "reviews.csv"): Promise<number> {
  return (await createImport(shop, { fileName, fileSize: SIZE, resume: true })).id;
}
async function put(shop: Actor, id: number, ...seqs: number[]): Promise<void> {
  for (const seq of seqs) await putImportPiece(shop, id, seq, PIECES[seq] ?? Buffer.alloc(0));
}

describe("an upload", () => {
  it("takes pieces in any order and more than once, and is ready when all are there", async () => {
    const shop = await newShop();
    const id = await begin(shop);
    await put(shop, id, 2, 0, 2);
    await expect(previewImport(shop, id, {})).rejects.toMatchObject({ code: "import.incomplete" });
    expect((await getImport(shop, id)).status).toBe("uploading");
    await put(shop, id, 1);
    expect((await getImport(shop, id)).status).toBe("ready");
    expect((await previewImport(shop, id, {})).rows.map(({ values }) => values)).toEqual([
      ["u1", "Good stuff", 5],
      ["u2", "Bad stuff", 1],
    ]);
    await expect(put(shop, id, 0)).rejects.toMatchObject({ code: "import.notUploading" });
  });

  it("that was broken off goes on, of the same file and person only", async () => {
    const shop = await newShop();
    const id = await begin(shop);
    await put(shop, id, 0);
    expect(await begin(shop)).toBe(id);
    expect(await begin(shop, "other.csv")).not.toBe(id);
    expect((await createImport(shop, { fileName: "reviews.csv", fileSize: SIZE })).id).not.toBe(id);
    const sha256 = createHash("sha256")
      .update(PIECES[0] ?? "")
      .digest("hex");
    expect((await listPieces(shop, id)).have).toEqual([{ seq: 0, sha256 }]);
  });

  it("refuses what is too large, empty, or another workspace's", async () => {
    const shop = await newShop();
    const id = await begin(shop);
    await expect(putImportPiece(shop, id, 0, Buffer.alloc(9 * 1024 * 1024))).rejects.toMatchObject({
      code: "import.pieceSize",
    });
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
    });
    await expect(putImportPiece(shop, id, 0, { body: endless })).rejects.toMatchObject({
      code: "import.pieceSize",
    });
    await expect(put(await newShop(), id, 0)).rejects.toMatchObject({ code: "notFound" });
    await expect(createImport(shop, { fileName: "a", fileSize: 5e9 })).rejects.toMatchObject({
      code: "import.tooLarge",
    });
    await expect(createImport(shop, { fileName: "a", fileSize: 0 })).rejects.toMatchObject({
      code: "import.noRows",
    });
  });
});

describe("a preview", () => {
  const text = csv(
    "customer_id,sku,date,price",
    ...Array.from(
      { length: 60 },
      (_, row) => `c${row},p1,0${1 + (row % 9)}/03/2024,${row % 5 ? "5" : "free"}`,
    ),
  );
  const upload = async (shop: Actor) => uploadBytes(shop, sourceOf("a.csv", text));

  it("tries choices on the first rows and marks what would be rejected", async () => {
    const shop = await newShop();
    const id = await upload(shop);
    const guess = await previewImport(shop, id, { kind: "orders" });
    // What a customer bought at one moment is an order: it needs no number.
    expect(guess).toMatchObject({
      kind: "orders",
      missing: [],
      unclearDates: ["time"],
      tried: 60,
      bad: 12,
    });
    expect(guess.rows).toHaveLength(50);
    expect(guess.rows[0]?.problem).toMatchObject({ reason: "notANumber", column: "price", value: "free" });
    expect(guess.columns.find(({ name }) => name === "date")?.finding).toEqual({ key: "unclearDate" });
    const { price: _, customer: __, ...fields } = guess.mapping.fields;
    const mapping = {
      ...guess.mapping,
      fields: { ...fields, order: "customer_id" },
      dateOrder: { time: "monthFirst" as const },
    };
    const corrected = await previewImport(shop, id, { kind: "orders", mapping });
    expect(corrected).toMatchObject({ missing: [], bad: 0, fields: ["order", "product", "time"] });
    expect(corrected.rows[0]?.values).toEqual(["c0", "p1", Date.parse("2024-01-02T16:00:00Z")]);
    expect(corrected.columns.map(({ use, confidence }) => [use, confidence === 1])).toEqual([
      ["field", true],
      ["field", false],
      ["field", false],
      ["none", false],
    ]);
  });

  it("reads the file anew under another layout", async () => {
    const shop = await newShop();
    const id = await upload(shop);
    const { mapping } = await previewImport(shop, id, { kind: "orders" });
    const { format, encoding, quoted, delimiter } = mapping;
    const layout = { format, encoding, quoted, delimiter, header: false, skip: 0, lines: 1 };
    expect(
      (await previewImport(shop, id, { kind: "orders", layout })).columns.map(({ name }) => name),
    ).toEqual(["#1", "#2", "#3", "#4"]);
  });
});

it("is handed to the workers, and again if none of them has it", async () => {
  const shop = await newShop();
  const id = await begin(shop);
  await put(shop, id, 0, 1, 2);
  const { kind, mapping } = await previewImport(shop, id, {});
  await startImport(shop, id, { kind, mapping });
  const jobs = () =>
    query(`select data from pgboss.job where name = 'import-file' and data->>'importId' = $1`, [String(id)]);
  expect(await jobs()).toHaveLength(1);
  await wakeWaitingImports();
  expect(await jobs()).toHaveLength(1);
  await query(`delete from pgboss.job`);
  await wakeWaitingImports();
  expect(await jobs()).toHaveLength(1);
  expect(await readProgress(shop, id)).toMatchObject({ status: "queued", ended: false, fraction: 0 });
  await expect(startImport(shop, id, { kind, mapping })).rejects.toMatchObject({ code: "import.notReady" });
  await expect(deleteImport(shop, id)).rejects.toMatchObject({ code: "import.notEnded" });
});

describe("a finished import", () => {
  const FILE = csv(
    "user_id,review,rating",
    "u1,Good,5",
    "u2,,",
    '=1+1,"=HYPERLINK(""x"")",nope',
    "u4,Fine,4",
    ...Array.from({ length: 12 }, (_, n) => `u${n + 5},Number ${n} is fine,${1 + (n % 5)}`),
  );

  it("shows its quarantine by reason and page, and hands it out as a file that no spreadsheet runs", async () => {
    const shop = await newShop();
    expect(await load(shop, "reviews", FILE)).toEqual([16, 14, 0, 0, 2]);
    const { imports, total } = await listImports(shop, { page: 1 });
    const id = imports[0]?.id ?? 0;
    expect(total).toBe(1);
    const all = await listRejects(shop, id, { page: 1, reason: null });
    expect(all.facets).toMatchObject([
      { reason: "empty", column: "review", rows: 1, fixed: 0 },
      { reason: "notANumber", column: "rating", rows: 1, fixed: 0 },
    ]);
    expect(await listRejects(shop, id, { page: 1, reason: "empty" })).toMatchObject({
      total: 1,
      rows: [{ line: 3, column: "review" }],
    });
    expect((await listRejects(shop, id, { page: 2, reason: null })).rows).toEqual([]);
    let text = "";
    const words = { name: (mark: string) => mark, say: (reason: string) => `<${reason}>` };
    for await (const part of await exportRejects(shop, id, words)) text += part;
    const [head, ...lines] = text.replace("\uFEFF", "").split("\r\n");
    expect(head).toBe(
      "line #line,user_id,review,rating,column #column,reason #reason,suggestion #suggestion,raw #raw",
    );
    expect(lines.slice(0, 2)).toEqual([
      "3,u2,,,review,<empty>,,",
      `4,'=1+1,"'=HYPERLINK(""x"")",nope,rating,<notANumber>,,`,
    ]);
    await expect(listRejects(await newShop(), id, { page: 1, reason: null })).rejects.toMatchObject({
      code: "notFound",
    });
  });

  it("leaves its rows when it is taken off the list", async () => {
    const shop = await newShop();
    await load(shop, "reviews", FILE);
    const [row] = (await listImports(shop, { page: 1 })).imports;
    await deleteImport(shop, row?.id ?? 0);
    expect((await listImports(shop, { page: 1 })).total).toBe(0);
    expect(await query(`select 1 from import_reject where "importId" = $1`, [row?.id])).toEqual([]);
    const held = (await listHoldings(shop)).map(({ kind, rows, named }) => [kind, rows, named]);
    expect(held).toEqual([
      ["reviews", 14, 0],
      ["orders", 0, 0],
      ["events", 0, 0],
      ["dialogues", 0, 0],
      ["products", 0, 0],
      ["customers", 14, 14],
      ["surveys", 0, 0],
    ]);
  });
});
