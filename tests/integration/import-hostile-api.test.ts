import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { withoutHalves } from "@/lib/domain/import/half-character";
import { bytes, setUpApi } from "@/tests/integration/api-setup";
import {
  BAD_BODIES,
  BAD_IDS,
  BAD_NAMES,
  BAD_SIZES,
  expectRefusal,
  NAMES,
} from "@/tests/integration/hostile-requests";

vi.mock("next/headers", async () => (await import("@/tests/support/request-as")).nextHeaders);
vi.mock("next/cache", async () => (await import("@/tests/support/request-as")).nextCache);

const { ask, query, disconnect } = await setUpApi();
afterAll(disconnect);

describe("the programs' way in", () => {
  // Nobody waits here for the minute in which a key may ask again.
  beforeEach(async () => void (await query(`update api_key set "spentUntil" = now()`)));

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
