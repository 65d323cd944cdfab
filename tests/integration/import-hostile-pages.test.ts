import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";
import {
  BAD_BODIES,
  BAD_IDS,
  BAD_NAMES,
  BAD_SEQS,
  BAD_SIZES,
  type Body,
  expectRefusal,
  NAMES,
} from "@/tests/integration/hostile-requests";
import { setUpImports } from "@/tests/integration/import-setup";
import { findRoutes } from "@/tests/support/find-edges";
import { requestAs } from "@/tests/support/request-as";
import { signIn } from "@/tests/support/sign-in";

vi.mock("next/headers", async () => (await import("@/tests/support/request-as")).nextHeaders);
vi.mock("next/cache", async () => (await import("@/tests/support/request-as")).nextCache);

const { disconnect } = await setUpImports();
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

const CREATE = "POST /api/[workspace]/imports";
const PIECE = "PUT /api/[workspace]/imports/[id]/pieces/[seq]";
const PREVIEW = "POST /api/[workspace]/imports/[id]/preview";

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
    const said = await send(PREVIEW, { id: `${id}` }, { layout: { ...CSV_LAYOUT, ...change } });
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
    { mapping: { ...CSV_LAYOUT, fields: { text: "\0" }, constants: {} } },
    { mapping: { ...CSV_LAYOUT, fields: { constructor: "text" }, constants: {} } },
  ];
  it.each(CHOICES)("previews or refuses the choice %j", async (choice) => {
    const { id } = await send(CREATE, {}, { fileName: "r.csv", fileSize: file.length });
    await send(PIECE, { id: `${id}`, seq: "0" }, file);
    const said = await send(PREVIEW, { id: `${id}` }, choice as Body);
    if (said.status !== 200) expectRefusal(said);
  });
});
