import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ActionResult } from "@/lib/domain/action-result";
import { isAllowed, ROLES, systemActor } from "@/lib/domain/actor";
import { createDatabase } from "@/tests/support/create-database";
import { EXPECTED_ACTIONS } from "@/tests/support/expected-actions";
import { EXPECTED_ROUTES } from "@/tests/support/expected-routes";
import { type FoundRoute, findActions, findRoutes } from "@/tests/support/find-edges";
import { requestAs } from "@/tests/support/request-as";
import type { ShopIds } from "@/tests/support/shop-ids";
import { signIn } from "@/tests/support/sign-in";

vi.mock("next/headers", async () => (await import("@/tests/support/request-as")).nextHeaders);
vi.mock("next/cache", async () => (await import("@/tests/support/request-as")).nextCache);

/** Codes that say that an action was not even tried, or broke. */
const NOT_ASKED = ["unauthenticated", "forbidden", "invalidInput", "unexpected"];
const HOST = "needscape.test:4100";
const OWNER = { email: "owner@shop.test", name: "Owner", password: "a long first password" };

await createDatabase();
const actions = await findActions();
// Programs come by keys, and not by roles: tests/integration/api-keys.test.ts walks their routes.
const routes = (await findRoutes()).filter(({ key }) => !key.includes(" /api/v1/"));

/** A stranger administers a workspace of their own, and is nobody in the shop. */
type Caller = (typeof ROLES)[number] | "stranger";
const passwords = new Map<Caller, { email: string; password: string }>();
const cookies = new Map<Caller, string>();
let ids: ShopIds;

async function signInAs(caller: Caller): Promise<void> {
  const known = passwords.get(caller);
  if (known) cookies.set(caller, await signIn(known.email, known.password));
}

beforeAll(async () => {
  const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
  const { addMember } = await import("@/lib/services/people/add-member");
  const { createWorkspace } = await import("@/lib/services/workspace/create-workspace");
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  const { pool } = await import("@/lib/data/pool");
  const { userId } = await createFirstAdministrator(OWNER);
  const shop = await makePublishedRun({ slug: "shop", ownerId: userId, documents: 60, customers: 20 });
  const other = await createWorkspace(systemActor(0), { slug: "other", name: "Other" });
  passwords.set("administrator", OWNER);
  const members = new Map<Caller, string>();
  for (const [caller, workspaceId, role] of [
    ["analyst", shop.workspaceId, "analyst"],
    ["viewer", shop.workspaceId, "viewer"],
    ["stranger", other.id, "administrator"],
  ] as const) {
    const email = `${caller}@shop.test`;
    const added = await addMember(systemActor(workspaceId), { email, name: caller, role });
    passwords.set(caller, { email, password: added.password ?? "" });
    members.set(caller, added.userId);
  }
  for (const caller of passwords.keys()) await signInAs(caller);
  const { rows } = await pool().query(`select kind, id from import where "workspaceId" = $1`, [
    shop.workspaceId,
  ]);
  const importIds = Object.fromEntries(rows.map(({ kind, id }) => [kind, id]));
  ids = { ...shop, importIds, memberId: members.get("viewer") ?? "" };
});

function cookieOf(caller: Caller | null): string | null {
  return caller === null ? null : (cookies.get(caller) ?? null);
}

describe("server actions", () => {
  it("are all known here, and no others are", () => {
    expect(Object.keys(EXPECTED_ACTIONS).sort()).toEqual(actions.map(({ key }) => key).sort());
  });

  const known = actions.filter(({ key }) => key in EXPECTED_ACTIONS);
  describe.each(known.map(({ key, call }) => [key, call] as const))("%s", (key, call) => {
    const expected = EXPECTED_ACTIONS[key];
    if (!expected) return;

    async function codeFor(caller: Caller | null, workspace: string): Promise<string> {
      const input = { ...expected?.input(ids), workspace };
      const result = (await requestAs(cookieOf(caller), () => call(input))) as ActionResult<unknown>;
      if (caller !== null && expected?.endsSessions) await signInAs(caller);
      return result.ok ? "ok" : result.error.code;
    }

    it("knows nobody without a session", async () => {
      expect(await codeFor(null, "shop")).toBe("unauthenticated");
    });

    it("does not let members of another workspace learn of this one", async () => {
      expect(await codeFor("stranger", "shop")).toBe("notFound");
      expect(await codeFor("administrator", "no-such-shop")).toBe("notFound");
      if (expected.namesRows) expect([...NOT_ASKED, "ok"]).not.toContain(await codeFor("stranger", "other"));
    });

    it.each(ROLES)(`asks for the permission to ${expected.permission} of an %s`, async (role) => {
      const code = await codeFor(role, "shop");
      if (!isAllowed(role, expected.permission)) expect(code).toBe("forbidden");
      else expect(NOT_ASKED).not.toContain(code);
    });
  });
});

describe("route handlers", () => {
  it("are all known here, and no others are", () => {
    expect(Object.keys(EXPECTED_ROUTES).sort()).toEqual(routes.map(({ key }) => key).sort());
  });

  const closed = routes.filter(({ key }) => (EXPECTED_ROUTES[key]?.permission ?? "public") !== "public");
  const isMutating = ({ method }: FoundRoute) => !["GET", "HEAD", "OPTIONS"].includes(method);

  describe.each(closed.map((found) => [found.key, found] as const))("%s", (_key, found) => {
    const expected = EXPECTED_ROUTES[found.key];
    const permission = expected?.permission;
    if (!expected || !permission || permission === "public") return;

    async function statusFor(caller: Caller | null, workspace: string, origin = `http://${HOST}`) {
      const body = expected?.body?.(ids);
      const isRaw = body instanceof Uint8Array || typeof body === "string";
      const request = new Request(`http://${HOST}/api${expected?.query ?? ""}`, {
        method: found.method,
        headers: { host: HOST, origin },
        ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      });
      const params = Promise.resolve({ workspace, ...expected?.params?.(ids) });
      const response = await requestAs(cookieOf(caller), () => found.call(request, { params }));
      // A stream that nobody reads would keep its query open.
      await response.body?.cancel();
      return response.status;
    }

    it("knows nobody without a session", async () => {
      expect(await statusFor(null, "shop")).toBe(401);
    });

    it("does not let members of another workspace learn of this one", async () => {
      expect(await statusFor("stranger", "shop")).toBe(404);
      expect(await statusFor("administrator", "no-such-shop")).toBe(404);
      if (expected.namesRows) expect(await statusFor("stranger", "other")).toBe(404);
    });

    it.runIf(isMutating(found))("refuses what another site's page sends", async () => {
      expect(await statusFor("administrator", "shop", "https://evil.example")).toBe(403);
    });

    it.each(ROLES)(`asks for the permission to ${permission} of an %s`, async (role) => {
      const status = await statusFor(role, "shop");
      if (!isAllowed(role, permission)) expect(status).toBe(403);
      else expect([400, 401, 403, 500]).not.toContain(status);
    });
  });
});
