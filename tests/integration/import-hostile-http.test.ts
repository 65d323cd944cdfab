import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { withoutHalves } from "@/lib/domain/import/half-character";
import { loadMessages } from "@/messages/load-messages";
import { bytes, setUpApi } from "@/tests/integration/api-setup";
import { findRoutes } from "@/tests/support/find-edges";
import { requestAs } from "@/tests/support/request-as";
import { signIn } from "@/tests/support/sign-in";

vi.mock("next/headers", async () => (await import("@/tests/support/request-as")).nextHeaders);
vi.mock("next/cache", async () => (await import("@/tests/support/request-as")).nextCache);

const { ask, disconnect } = await setUpApi();
const routes = await findRoutes();
afterAll(disconnect);

const HOST = "needscape.test:4100";
const OWNER = { email: "owner@shop.test", name: "Owner", password: "a long first password" };
let cookie = "";

beforeAll(async () => {
  const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  const { userId } = await createFirstAdministrator(OWNER);
  await makePublishedRun({ slug: "edges", ownerId: userId, documents: 20, customers: 10 });
  cookie = await signIn(OWNER.email, OWNER.password);
});

type Body = string | Uint8Array | Record<string, unknown> | readonly unknown[] | undefined;
interface Said {
  readonly status: number;
  readonly code: string | null;
  readonly id: number;
}

/** What a page of the workspace "edges" sends to a route, as its key names it. */
async function send(key: string, params: Record<string, string>, body?: Body): Promise<Said> {
  const found = routes.find((route) => route.key === key);
  if (!found) throw new AppError("notFound");
  const raw = typeof body === "string" || body instanceof Uint8Array;
  const request = new Request(`http://${HOST}/api`, {
    method: found.method,
    headers: { host: HOST, origin: `http://${HOST}` },
    ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
  });
  const context = { params: Promise.resolve({ workspace: "edges", ...params }) };
  const response = await requestAs(cookie, () => found.call(request, context));
  const text = await response.text();
  const answer = text.startsWith("{") ? JSON.parse(text) : {};
  return { status: response.status, code: answer.error?.code ?? null, id: answer.id ?? 0 };
}

/** A refusal that says why, in both languages. */
function expectRefusal({ status, code }: Pick<Said, "status" | "code">): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  for (const locale of ["en", "zh"] as const) {
    const sentence = (code ?? "")
      .split(".")
      .reduce<unknown>(
        (node, part) => (node as Record<string, unknown> | undefined)?.[part],
        loadMessages(locale).errors,
      );
    expect(sentence, code ?? "no code").toEqual(expect.any(String));
  }
}

const CREATE = "POST /api/[workspace]/imports";
const PIECE = "PUT /api/[workspace]/imports/[id]/pieces/[seq]";
const PREVIEW = "POST /api/[workspace]/imports/[id]/preview";

const NAMES = [
  "<img src=x>.csv",
  "a\r\nb.csv",
  "😀.csv",
  "\u202evsc.exe",
  "../../x.csv",
  "C:\\x.csv",
  "x".repeat(255),
  "__proto__",
  "a\0b.csv",
  "a\ud800.csv",
  "'; drop table import; --",
];
const BAD_NAMES: readonly unknown[] = ["", "   ", "x".repeat(300), null, 7, {}, [], ["a.csv"], true];
const BAD_SIZES: readonly unknown[] = [
  -1,
  1.5,
  "10",
  null,
  {},
  [],
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  4e9 + 1,
  0,
  true,
];
const BAD_IDS = [
  "0",
  "-1",
  "1.5",
  "1e9",
  "99999999999",
  "NaN",
  "abc",
  "%00",
  "1;drop",
  "__proto__",
  "\0",
  "",
];
const BAD_SEQS = ["-1", "1.5", "100001", "9".repeat(30), "NaN", "abc", "\0", "Infinity"];
const BAD_BODIES: readonly Body[] = [
  "",
  "{",
  "nothing",
  "null",
  "[]",
  "7",
  '"x"',
  "{}".repeat(3),
  "[".repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
  Buffer.from("ffff", "hex"),
  '{"__proto__":{"fileName":"a","fileSize":1}}',
  "\ufeff{}",
];

describe("the page's way in", () => {
  it.each(NAMES)("takes or refuses the name %j", async (fileName) => {
    const said = await send(CREATE, {}, { fileName, fileSize: 10 });
    if (said.status === 200) expect(said.id).toBeGreaterThan(0);
    else expectRefusal(said);
  });
  it.each(BAD_NAMES)("refuses the name %j", async (fileName) => {
    expectRefusal(await send(CREATE, {}, { fileName, fileSize: 10 } as Body));
  });
  it.each(BAD_SIZES)("refuses the size %j", async (fileSize) => {
    expectRefusal(await send(CREATE, {}, { fileName: "a.csv", fileSize } as Body));
  });
  it.each(BAD_BODIES.map((body, index) => [index, body] as const))("refuses the body %i", async (_, body) => {
    expectRefusal(await send(CREATE, {}, body));
  });
  it.each(BAD_IDS)("knows no import %j", async (id) => {
    for (const key of [
      "GET /api/[workspace]/imports/[id]",
      "GET /api/[workspace]/imports/[id]/undo",
      "GET /api/[workspace]/imports/[id]/pieces",
      "GET /api/[workspace]/imports/[id]/rejects",
    ])
      expectRefusal(await send(key, { id }));
    expectRefusal(await send(PIECE, { id, seq: "0" }, "x"));
    expectRefusal(await send(PREVIEW, { id }, {}));
  });

  it("keeps nothing of wrong pieces, and starts nothing that is not whole", async () => {
    // 2 GB are announced, and few bytes come.
    const { id } = await send(CREATE, {}, { fileName: "large.csv", fileSize: 2_000_000_000 });
    for (const seq of BAD_SEQS) expectRefusal(await send(PIECE, { id: `${id}`, seq }, "x"));
    expectRefusal(await send(PIECE, { id: `${id}`, seq: "0" }, ""));
    expectRefusal(await send(PIECE, { id: `${id}`, seq: "0" }, Buffer.alloc(9 * 1024 * 1024)));
    expect((await send(PIECE, { id: `${id}`, seq: "100000" }, "x")).status).toBeLessThan(300);
    expectRefusal(await send(PREVIEW, { id: `${id}` }, {}));
  });
  it("does not take more bytes than were announced for the file", async () => {
    const { id } = await send(CREATE, {}, { fileName: "small.csv", fileSize: 3 });
    await send(PIECE, { id: `${id}`, seq: "0" }, "abcdef");
    expectRefusal(await send(PREVIEW, { id: `${id}` }, {}));
    expect((await send(PIECE, { id: `${id}`, seq: "0" }, "abc")).status).toBe(204);
    expectRefusal(await send(PIECE, { id: `${id}`, seq: "0" }, "abc"));
    expectRefusal(await send(PIECE, { id: `${id}`, seq: "1" }, "abc"));
  });

  const file = "review_id,customer_id,text,rating,time\nr1,u1,fine,5,2024-03-05\nr2,u2,bad,1,2024-03-06\n";
  const layout = { format: "csv", encoding: "utf-8", delimiter: ",", quoted: true, header: true, skip: 0 };
  const LAYOUTS: readonly Record<string, unknown>[] = [
    { delimiter: "" },
    { delimiter: "ab" },
    { delimiter: "\n" },
    { delimiter: '"' },
    { delimiter: "\0" },
    { delimiter: 7 },
    { skip: -1 },
    { skip: 1e9 },
    { skip: 1.5 },
    { format: "exe" },
    { format: "xlsx" },
    { format: "parquet" },
    { format: "json" },
    { encoding: "utf-7" },
    { encoding: "__proto__" },
    { header: "yes" },
    { encoding: "utf-16le" },
  ];
  it.each(LAYOUTS)("previews or refuses the layout %j", async (change) => {
    const { id } = await send(CREATE, {}, { fileName: "r.csv", fileSize: file.length });
    await send(PIECE, { id: `${id}`, seq: "0" }, file);
    const said = await send(PREVIEW, { id: `${id}` }, { layout: { ...layout, ...change } });
    if (said.status !== 200) expectRefusal(said);
  });
  const CHOICES: readonly Record<string, unknown>[] = [
    { kind: "__proto__" },
    { kind: null },
    { kind: ["reviews"] },
    { mapping: {} },
    { mapping: "x" },
    { mapping: { fields: { __proto__: "x" } } },
    { savedMappingId: 0 },
    { savedMappingId: 2_147_483_647 },
    { savedMappingId: "1" },
    { layout: [] },
    { mapping: { ...layout, fields: { text: "\0" }, constants: {} } },
    { mapping: { ...layout, fields: { constructor: "text" }, constants: {} } },
  ];
  it.each(CHOICES)("previews or refuses the choice %j", async (choice) => {
    const { id } = await send(CREATE, {}, { fileName: "r.csv", fileSize: file.length });
    await send(PIECE, { id: `${id}`, seq: "0" }, file);
    const said = await send(PREVIEW, { id: `${id}` }, choice as Body);
    if (said.status !== 200) expectRefusal(said);
  });
});

describe("the programs' way in", () => {
  // Nobody waits here for the minute in which a key may ask again.
  beforeEach(() => void vi.setSystemTime(Date.now() + 120_000));
  afterAll(() => void vi.useRealTimers());

  const refusal = async (method: string, address: string, options: Parameters<typeof ask>[2] = {}) => {
    const { status, body } = await ask(method, address, options);
    expectRefusal({ status, code: body?.error?.code ?? null });
    expect(body.error.message).toMatch(/^[A-Z].*\.$|List them with/s);
  };
  it.each(BAD_NAMES)("refuses the name %j", async (fileName) => {
    await refusal("POST", "/api/v1/imports?upload=pieces", { body: { fileName, fileSize: 10 } });
  });
  it.each(NAMES)("takes or refuses the name %j", async (fileName) => {
    const address = `/api/v1/imports?fileName=${encodeURIComponent(withoutHalves(fileName))}&kind=reviews`;
    const { status } = await ask("POST", address, { body: bytes("text,rating\nfine,5\n") });
    expect([202, 400]).toContain(status);
  });
  it.each(BAD_SIZES)("refuses the size %j", async (fileSize) => {
    await refusal("POST", "/api/v1/imports?upload=pieces", { body: { fileName: "a.csv", fileSize } });
  });
  it.each(BAD_BODIES.map((body, index) => [index, body] as const))("refuses the body %i", async (_, body) => {
    await refusal("POST", "/api/v1/imports", { body: typeof body === "string" ? bytes(body) : body });
  });
  it.each(BAD_IDS.filter((id) => id !== ""))("knows no import %j", async (name) => {
    const here = `/api/v1/imports/${encodeURIComponent(name)}`;
    for (const [method, address] of [
      ["GET", here],
      ["DELETE", here],
      ["GET", `${here}/rejects`],
      ["GET", `${here}/pieces`],
      ["GET", `${here}/parts`],
      ["POST", `${here}/undo`],
    ] as const)
      await refusal(method, address);
    await refusal("POST", `${here}/start`, { body: {} });
    await refusal("POST", `${here}/parts`, { body: { parts: ["a"] } });
    await refusal("PUT", `${here}/pieces/0`, { body: bytes("x") });
  });
  it.each([
    "fileName=a.csv&kind=__proto__",
    "fileName=a.csv&mapping={",
    "fileName=a.csv&mapping=%7B%22fields%22%3A7%7D",
    "upload=now",
    `fileName=${"x".repeat(300)}`,
    `fileName=a.csv&part=${"x".repeat(1001)}`,
    "limit=1&fileName=",
  ])("refuses the query %j", async (text) => {
    await refusal("POST", `/api/v1/imports?${text}`, { body: bytes("a,b\n1,2\n") });
  });
  it.each(["limit=0", "limit=-1", "limit=1e9", "limit=x", "cursor=x", "cursor=-1", "cursor=99999999999999"])(
    "refuses the page %j",
    async (text) => {
      await refusal("GET", `/api/v1/imports?${text}`);
    },
  );
  it.each(["x", "1", "1.", ".1", "-1.0", "1.2.3", "9".repeat(59), "1.99999999999999999999"])(
    "refuses the place %j among rejected rows",
    async (cursor) => {
      const { body } = await ask("POST", "/api/v1/imports?fileName=a.csv&kind=reviews", {
        body: bytes("text,rating\nfine,5\n"),
      });
      await refusal("GET", `/api/v1/imports/${body.id}/rejects?cursor=${cursor}`);
    },
  );
  it.each([
    { parts: [] },
    { parts: ["no such"] },
    { parts: "a" },
    { parts: [7] },
    { parts: ["a\0b"] },
    { parts: ["x".repeat(1001)] },
    { parts: ["\ud800"] },
    { parts: Array.from({ length: 201 }, () => "a") },
  ])("refuses the parts %j", async (body) => {
    const sent = await ask("POST", "/api/v1/imports?fileName=a.csv&kind=reviews", { body: bytes("a\n") });
    await refusal("POST", `/api/v1/imports/${sent.body.id}/parts`, { body });
  });
  it("takes rows with keys and values of all kinds, or refuses them", async () => {
    const rows: readonly unknown[] = [
      JSON.parse('{"__proto__":{"a":1},"text":"fine","rating":5}'),
      { text: "a\0b", rating: 5 },
      { text: "\ud800", rating: 1 },
      { "a\0b": 1, text: "fine" },
      {},
      { text: { text: "x" } },
      { text: "x".repeat(200_000) },
    ];
    for (const row of rows) {
      const { status } = await ask("POST", "/api/v1/imports", {
        body: { fileName: "r", kind: "reviews", rows: [row] },
      });
      expect([202, 400]).toContain(status);
    }
    for (const wrong of [[], {}, "x", [7], [null], [[]]])
      await refusal("POST", "/api/v1/imports", { body: { fileName: "r", rows: wrong } });
  });
  it.each(["\u00e9", "x".repeat(201), ""])("takes or refuses the idempotency key %j", async (key) => {
    const headers = { "idempotency-key": key };
    const { status } = await ask("POST", "/api/v1/imports?fileName=a.csv&kind=reviews", {
      body: bytes("text,rating\nfine,5\n"),
      headers,
    });
    expect([202, 400]).toContain(status);
  });
  it.each(["%", "%00", "%ff%fe", "a%0d%0ab", encodeURIComponent("../../x"), ""])(
    "takes or refuses the name in a header %j",
    async (name) => {
      const { status } = await ask("POST", "/api/v1/imports?kind=reviews", {
        body: bytes("text,rating\nfine,5\n"),
        headers: { "x-file-name": name },
      });
      expect([202, 400]).toContain(status);
    },
  );
  it("refuses a length that is not the body's", async () => {
    for (const length of ["99999999999", "2000000000"])
      await refusal("POST", "/api/v1/imports?fileName=a.csv", {
        body: bytes("a,b\n"),
        headers: { "content-length": length },
      });
  });
});
