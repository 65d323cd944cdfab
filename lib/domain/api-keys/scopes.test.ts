import { expect, it } from "vitest";
import { authorise, authorOf, isAllowed, type Permission } from "@/lib/domain/actor";
import { keyActor } from "@/lib/domain/api-keys/scopes";

const PERMISSIONS: Permission[] = ["read", "import", "run", "edit", "administer"];

function allowed(scopes: string[]): Permission[] {
  const actor = keyActor({ id: 7, workspaceId: 1, scopes });
  return PERMISSIONS.filter((permission) => {
    try {
      authorise(actor, permission);
      return true;
    } catch {
      return false;
    }
  });
}

it("lets a key do what its scopes say and nothing else", () => {
  expect(allowed(["read"])).toEqual(["read"]);
  expect(allowed(["import"])).toEqual(["read", "import"]);
  expect(allowed(["import", "read"])).toEqual(["read", "import"]);
  expect(allowed([])).toEqual([]);
});

it("takes a scope that is not known for none", () => {
  expect(allowed(["administer", "system", "__proto__"])).toEqual([]);
});

it("never takes a key for a role", () => {
  expect(PERMISSIONS.filter((permission) => isAllowed("key", permission))).toEqual([]);
  expect(() => authorise({ userId: null, workspaceId: 1, role: "key" }, "read")).toThrow("forbidden");
});

it("names a program, a person and the system differently", () => {
  expect(authorOf(keyActor({ id: 7, workspaceId: 1, scopes: [] }))).toBe("key:7");
  expect(authorOf({ userId: "u1", workspaceId: 1, role: "viewer" })).toBe("u1");
  expect(authorOf({ userId: null, workspaceId: 1, role: "system" })).toBeNull();
});
