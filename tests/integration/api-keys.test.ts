import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { setUpImports } from "@/tests/integration/import-setup";
import { apiCalls } from "@/tests/support/call-api";
import { EXPECTED_API } from "@/tests/support/expected-api";
import { findRoutes } from "@/tests/support/find-edges";

const { newShop, query, disconnect } = await setUpImports();
const call = await apiCalls();
let shop: Actor;

beforeAll(async () => {
  shop = await newShop();
});
afterAll(disconnect);

async function make(scopes: ("import" | "read")[] = ["read"]) {
  const { createApiKey } = await import("@/lib/services/api-keys/create-api-key");
  return createApiKey(shop, { name: "Nightly upload", scopes, days: 30 });
}

async function statusOf(key: string | null): Promise<number> {
  return (await call("GET", "/api/v1/imports", { key })).status;
}

async function codeOf(response: Response): Promise<string> {
  return (await response.json()).error.code;
}

describe("a key", () => {
  it("is kept as its hash only", async () => {
    const { id, key } = await make();
    const [row] = await query<{ hash: Buffer; text: string }>(
      `select hash, to_jsonb(api_key)::text as text from api_key where id = $1`,
      [id],
    );
    expect(row?.hash.equals(createHash("sha256").update(key).digest())).toBe(true);
    expect(row?.text).not.toContain(key.slice(12));
  });

  it("works until it is revoked, and again when that is undone", async () => {
    const { revokeApiKey } = await import("@/lib/services/api-keys/revoke-api-key");
    const { listApiKeys } = await import("@/lib/services/api-keys/list-api-keys");
    const { id, key } = await make();
    const isListed = async () => (await listApiKeys(shop)).some((row) => row.id === id);
    expect([await statusOf(key), await isListed()]).toEqual([200, true]);
    await revokeApiKey(shop, { id, revoked: true });
    expect([await statusOf(key), await isListed()]).toEqual([401, false]);
    await revokeApiKey(shop, { id, revoked: false });
    expect([await statusOf(key), await isListed()]).toEqual([200, true]);
    await expect(revokeApiKey(await newShop(), { id, revoked: true })).rejects.toThrow("notFound");
    expect(await statusOf(key)).toBe(200);
  });

  it("ends when its time is up", async () => {
    const { id, key } = await make();
    await query(`update api_key set "expiresAt" = now() - interval '1 second' where id = $1`, [id]);
    expect(await statusOf(key)).toBe(401);
  });

  it("notes when it was used, and not at every request", async () => {
    const { id, key } = await make();
    const used = async () =>
      (await query<{ at: Date | null }>(`select "lastUsedAt" as at from api_key where id = $1`, [id]))[0]?.at;
    expect(await used()).toBeNull();
    await statusOf(key);
    const first = await used();
    expect(first).not.toBeNull();
    await statusOf(key);
    expect(await used()).toEqual(first);
    await query(`update api_key set "lastUsedAt" = now() - interval '61 seconds' where id = $1`, [id]);
    const lapsed = await used();
    await statusOf(key);
    expect(Number(await used())).toBeGreaterThan(Number(lapsed));
  });

  it("names itself as the author of its imports", async () => {
    const { id, key } = await make(["import"]);
    const body = { fileName: "r", rows: [{ text: "It leaks", rating: 1 }] };
    const response = await call("POST", "/api/v1/imports", { key, body });
    const [row] = await query<{ by: string }>(`select "createdById" as by from import where id = $1`, [
      (await response.json()).id,
    ]);
    expect(row?.by).toBe(`key:${id}`);
  });

  it("waits when it asks too often, and tells how long", async () => {
    const { id, key } = await make();
    expect(await statusOf(key)).toBe(200);
    await query(`update api_key set "spentUntil" = now() + interval '1 minute' where id = $1`, [id]);
    const late = await call("GET", "/api/v1/imports?limit=1", { key });
    expect(late.status).toBe(429);
    const seconds = Number(late.headers.get("retry-after"));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    // Others are not held up.
    expect(await statusOf((await make()).key)).toBe(200);
  });

  it("has its requests counted one by one, however many come at once", async () => {
    const { spendRequest } = await import("@/lib/data/api-keys/spend-request");
    const { id } = await make();
    const hourly = { burst: 3, perSecond: 1 / 3600 };
    const waits = await Promise.all(Array.from({ length: 10 }, () => spendRequest(id, hourly)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
    expect(Math.min(...waits.filter((wait) => wait > 0))).toBeGreaterThan(3000);
  });
});

describe("failures", () => {
  it.each([null, "nsk_short", `nsk_${"A".repeat(43)}`])(
    "do not tell strangers more than that: %s",
    async (key) => {
      const response = await call("GET", "/api/v1/imports/1", { key });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toContain("Bearer");
    },
  );

  it("are said in the caller's language, with a number that the log has too", async () => {
    const { key } = await make();
    for (const [language, sentence] of [
      ["zh-CN,zh;q=0.9,en;q=0.5", /[\u4e00-\u9fff]/],
      ["en", /There is nothing here/],
    ] as const) {
      const headers = { "accept-language": language };
      const response = await call("GET", "/api/v1/imports/999999", { key, headers });
      const { error } = await response.json();
      expect([response.status, error.code]).toEqual([404, "notFound"]);
      expect(error.message).toMatch(sentence);
      expect(error.requestId).toBe(response.headers.get("x-request-id"));
    }
  });

  it("name what is wrong with a request", async () => {
    const { key } = await make(["import"]);
    const post = (address: string, body: unknown) => call("POST", address, { key, body });
    expect(await codeOf(await post("/api/v1/imports", new TextEncoder().encode("{")))).toBe("api.notJson");
    const large = await post("/api/v1/imports", new Uint8Array(8 * 1024 * 1024 + 1));
    expect([large.status, await codeOf(large)]).toEqual([413, "api.bodyTooLarge"]);
    for (const [address, body, field] of [
      ["/api/v1/imports", { rows: [{ a: 1 }] }, "fileName"],
      ["/api/v1/imports", { fileName: "x" }, "rows"],
      ["/api/v1/imports", { fileName: "x", rows: [] }, "rows"],
      ["/api/v1/imports?kind=cats", { fileName: "x", rows: [{}] }, "kind"],
      ["/api/v1/imports?upload=pieces", { fileName: "x" }, "fileSize"],
      ["/api/v1/imports?fileName=x&mapping={", { any: "bytes" }, "mapping"],
      ["/api/v1/imports/0/start", {}, "id"],
    ] as const) {
      const { error } = await (await post(address, body)).json();
      expect([address, error.code, error.params.field]).toEqual([address, "invalidInput", field]);
    }
    const unknown = await call("GET", "/api/v1/nothing/here", { key });
    expect([unknown.status, await codeOf(unknown)]).toEqual([404, "api.noRoute"]);
  });
});

describe("every route of the API", () => {
  it("is known here, and no other is", async () => {
    const found = (await findRoutes()).map(({ key }) => key).filter((key) => key.includes(" /api/v1/"));
    expect(Object.keys(EXPECTED_API).sort()).toEqual(found.sort());
  });

  const closed = Object.entries(EXPECTED_API).filter(([, scopes]) => scopes !== "public");
  it.each(closed)("asks for its scope: %s", async (route, scopes) => {
    const [method = "", template = ""] = route.split(" ");
    const address = template.replace("[id]", "999999").replace("[seq]", "0");
    const body = method === "GET" || method === "DELETE" ? undefined : { fileName: "x", rows: [{ a: "1" }] };
    expect((await call(method, address, { key: null, body })).status).toBe(401);
    for (const scope of ["import", "read"] as const) {
      const { status } = await call(method, address, { key: (await make([scope])).key, body });
      if (scopes.includes(scope)) expect([401, 403, 500]).not.toContain(status);
      else expect(status).toBe(403);
    }
  });
});
