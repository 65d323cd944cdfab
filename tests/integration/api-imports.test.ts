import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { type Answer, bytes, ORDERS, SEND, setUpApi, slowly } from "@/tests/integration/api-setup";

const { readKey, otherKey, disconnect, ask, work, count } = await setUpApi();

afterAll(disconnect);

describe("a file as the body", () => {
  it("is imported by guess, and its balance and rejected rows are told", async () => {
    const sent = await ask("POST", SEND, { body: slowly(ORDERS) });
    expect([sent.status, sent.body.status, sent.body.kind]).toEqual([202, "queued", "orders"]);
    expect(sent.headers.get("location")).toBe(`/api/v1/imports/${sent.body.id}`);
    const done = await work(sent.body.id);
    expect(done).toMatchObject({
      status: "done",
      fraction: 1,
      missing: [],
      error: null,
      fileSize: ORDERS.length,
    });
    expect(done.balance).toEqual({ read: 3, added: 2, updated: 0, duplicate: 0, rejected: 1 });

    const rejects = await ask("GET", `/api/v1/imports/${done.id}/rejects`, {
      headers: { "accept-language": "zh" },
    });
    expect(rejects.body.rows).toMatchObject([
      { line: 4, column: "time", value: "not a date", reason: "notADate" },
    ]);
    expect(rejects.body.rows[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(rejects.body.next).toBeNull();

    const again = await work((await ask("POST", SEND, { body: bytes(ORDERS) })).body.id);
    expect(again.balance).toEqual({ read: 3, added: 0, updated: 0, duplicate: 2, rejected: 1 });
  });

  it("may be named by a header, in any script", async () => {
    const headers = { "x-file-name": encodeURIComponent("订单 1.csv") };
    const { body } = await ask("POST", "/api/v1/imports?kind=orders", { body: bytes(ORDERS), headers });
    expect([body.fileName, body.status]).toEqual(["订单 1.csv", "queued"]);
  });

  it("that breaks off leaves nothing and frees its key", async () => {
    const before = await count();
    const headers = { "idempotency-key": "broken", "content-length": "999" };
    const cut = await ask("POST", SEND, { body: bytes(ORDERS), headers });
    expect([cut.status, cut.body.error.code]).toEqual([400, "api.cutOff"]);
    expect(await count()).toBe(before);
    const whole = await ask("POST", SEND, { body: bytes(ORDERS), headers: { "idempotency-key": "broken" } });
    expect(whole.status).toBe(202);
  });

  it("that has nothing in it is refused", async () => {
    const before = await count();
    expect((await ask("POST", SEND, { body: bytes("") })).body.error.code).toBe("import.noRows");
    expect(await count()).toBe(before);
  });

  it("that cannot be read fails with a sentence, and stays for another try", async () => {
    const { status, body } = await ask("POST", SEND, { body: bytes("order,product\n") });
    expect([status, body.status, body.error.code]).toEqual([202, "failed", "import.noRows"]);
    expect(body.error.message.length).toBeGreaterThan(20);
  });

  it("without a field that must be there is not imported until somebody says which it is", async () => {
    const text = "number,article,when,n\nO9,P9,2024-03-05,1\nO10,P9,2024-03-07,4\n";
    const wish = JSON.stringify({ fields: { order: null, product: "article", time: "when" } });
    const address = `/api/v1/imports?fileName=x.csv&kind=orders&mapping=${encodeURIComponent(wish)}`;
    const { status, body } = await ask("POST", address, { body: bytes(text) });
    expect([status, body.status, body.error.code, body.missing]).toEqual([
      202,
      "failed",
      "import.fieldsMissing",
      ["order"],
    ]);
    const fields = { order: "number", product: "article", time: "when", quantity: "n" };
    const started = await ask("POST", `/api/v1/imports/${body.id}/start`, {
      body: { kind: "orders", mapping: { fields } },
    });
    expect([started.status, started.body.status, started.body.error]).toEqual([202, "queued", null]);
    expect((await work(body.id)).balance).toMatchObject({ read: 2, added: 2 });
  });
});

it("takes a small batch of rows as JSON", async () => {
  const rows = [
    { id: "r1", text: "The lid leaks at once", rating: 2, time: "2024-03-05T10:00:00Z" },
    { id: "r2", text: "很好用，下次还买", rating: 5, time: "2024-03-06T10:00:00Z" },
  ];
  const headers = { "idempotency-key": "rows" };
  const sent = await ask("POST", "/api/v1/imports", { body: { fileName: "reviews", rows }, headers });
  expect([sent.status, sent.body.status, sent.body.kind]).toEqual([202, "queued", "reviews"]);
  expect((await work(sent.body.id)).balance).toMatchObject({ read: 2, added: 2 });
  const again = await ask("POST", "/api/v1/imports", { body: { fileName: "reviews", rows }, headers });
  expect(again.body.id).toBe(sent.body.id);
});

it("takes a large file in pieces, in any order, and goes on with one that broke off", async () => {
  const half = Math.floor(ORDERS.length / 2);
  const body = { fileName: "orders.csv", fileSize: ORDERS.length };
  const address = "/api/v1/imports?upload=pieces";
  const headers = { "idempotency-key": "pieces" };
  const { status, body: begun } = await ask("POST", address, { body, headers });
  expect([status, begun.status]).toEqual([202, "uploading"]);
  const here = `/api/v1/imports/${begun.id}`;
  expect((await ask("PUT", `${here}/pieces/1`, { body: bytes(ORDERS.slice(half)) })).status).toBe(204);
  expect((await ask("POST", `${here}/start`, { body: {} })).body.error.code).toBe("import.incomplete");
  // The sender forgot where it was: the same announcement leads back.
  expect((await ask("POST", address, { body, headers })).body.id).toBe(begun.id);
  const { have } = (await ask("GET", `${here}/pieces`)).body;
  expect(have.map(({ seq }) => seq)).toEqual([1]);
  await ask("PUT", `${here}/pieces/0`, { body: bytes(ORDERS.slice(0, half)) });
  expect((await ask("POST", `${here}/start`, { body: {} })).body.status).toBe("queued");
  expect((await work(begun.id)).balance.read).toBe(3);
});

it("cancels what has not begun, and nothing that has ended", async () => {
  const { body } = await ask("POST", SEND, { body: bytes(ORDERS) });
  const cancelled = await ask("DELETE", `/api/v1/imports/${body.id}`);
  expect([cancelled.status, cancelled.body.status]).toEqual([200, "cancelled"]);
  expect((await ask("DELETE", `/api/v1/imports/${body.id}`)).status).toBe(409);
});

it("makes an import of each table of an archive", async () => {
  const text = (name: string) =>
    bytes(`order,product,time\n${name}1,PZ,2024-03-05\n${name}2,PZ,2024-03-06\n`);
  const body = zipSync({ "a.csv": text("ZA"), "b.csv": text("ZB") });
  const sent = await ask("POST", "/api/v1/imports?fileName=both.zip&kind=orders", { body });
  expect([sent.body.status, sent.body.error.code]).toEqual(["failed", "import.choosePart"]);
  const here = `/api/v1/imports/${sent.body.id}`;
  const listed = await ask("GET", `${here}/parts`);
  expect(listed.body.parts.map(({ path }) => path)).toEqual(["a.csv", "b.csv"]);
  const split = await ask("POST", `${here}/parts`, { body: { parts: ["b.csv", "a.csv"] } });
  expect([split.status, split.body.imports[0]?.id]).toEqual([201, sent.body.id]);
  for (const { id } of split.body.imports) {
    await ask("POST", `/api/v1/imports/${id}/start`, { body: { kind: "orders" } });
    expect((await work(id)).balance).toMatchObject({ read: 2, added: 2 });
  }
  // The same by one request for a table.
  const one = await ask("POST", "/api/v1/imports?fileName=both.zip&part=b.csv", { body });
  expect((await work(one.body.id)).balance).toMatchObject({ read: 2, duplicate: 2 });
});

it("undoes an import as a whole, once", async () => {
  const text = "order,product,time\nU1,PU,2024-03-05\nU2,PU,2024-03-06\n";
  const { id } = (await ask("POST", SEND, { body: bytes(text) })).body;
  expect((await ask("POST", `/api/v1/imports/${id}/undo`)).status).toBe(409);
  expect((await work(id)).balance).toMatchObject({ read: 2, added: 2 });
  const undone = await ask("POST", `/api/v1/imports/${id}/undo`);
  expect([undone.status, undone.body.import.status]).toEqual([200, "undone"]);
  // Two lines of orders, and the product that only they named.
  expect(undone.body.removed).toBe(3);
  expect((await ask("POST", `/api/v1/imports/${id}/undo`)).status).toBe(409);
});

it("lists imports and rejected rows by pages that fit together", async () => {
  const seen: number[] = [];
  let next: string | null = "";
  while (next !== null) {
    const page: Answer = await ask("GET", `/api/v1/imports?limit=3${next && `&cursor=${next}`}`, {
      key: readKey,
    });
    seen.push(...page.body.imports.map(({ id }) => id));
    next = page.body.next;
  }
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
  expect(seen.length).toBe(await count());

  const rows = Array.from({ length: 7 }, (_, row) => `O${row},P1,never ${row}\n`).join("");
  const wish = encodeURIComponent(JSON.stringify({ fields: { time: "time" } }));
  const sent = { body: bytes(`order,product,time\nO,P,2024-03-05\n${rows}`) };
  const { id } = (await ask("POST", `${SEND}&kind=orders&mapping=${wish}`, sent)).body;
  await work(id);
  const values: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Answer = await ask(
      "GET",
      `/api/v1/imports/${id}/rejects?limit=2${cursor && `&cursor=${cursor}`}`,
    );
    values.push(...page.body.rows.map(({ value }) => value));
    cursor = page.body.next;
  }
  expect(values).toEqual(Array.from({ length: 7 }, (_, row) => `never ${row}`));
});

it("never shows or changes another workspace's import", async () => {
  const { body } = await ask("POST", SEND, { body: bytes(ORDERS) });
  const here = `/api/v1/imports/${body.id}`;
  const tries: [string, string, unknown?][] = [
    ["GET", here],
    ["DELETE", here],
    ["GET", `${here}/rejects`],
    ["GET", `${here}/pieces`],
    ["PUT", `${here}/pieces/0`, bytes("x")],
    ["POST", `${here}/start`, {}],
    ["POST", `${here}/undo`],
    ["GET", `${here}/parts`],
    ["POST", `${here}/parts`, { parts: ["a.csv"] }],
  ];
  for (const [method, address, sent] of tries) {
    const answer = await ask(method, address, { key: otherKey, body: sent });
    expect([method, address, answer.status]).toEqual([method, address, 404]);
  }
  const listed = await ask("GET", "/api/v1/imports?limit=500", { key: otherKey });
  expect(listed.body.imports.map(({ id }) => id)).not.toContain(body.id);
  expect((await ask("GET", here)).body.status).toBe("queued");
});
