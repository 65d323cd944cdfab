import type { Actor, Permission } from "@/lib/domain/actor";

/** What a key can be made for, and the permissions of it. A scope is added with the first route that asks for it. */
const PERMISSIONS = {
  /** Send files, follow, cancel and undo imports. */
  import: ["read", "import", "record"],
  /** Read imports and what became of their rows, search products, ask what to reply and what to recommend. */
  read: ["read"],
  /** Tell what was shown, clicked and said. Reads nothing, so that a shop's pages may hold such a key. */
  record: ["record"],
} as const satisfies Record<string, readonly Permission[]>;

export type Scope = keyof typeof PERMISSIONS;

/** The scopes that have routes today. */
export const SCOPES = ["import", "read", "record"] as const satisfies readonly Scope[];

export function isScope(value: unknown): value is Scope {
  return (SCOPES as readonly unknown[]).includes(value);
}

/** The program that holds a key, as an actor. Scopes that no longer exist allow nothing. */
export function keyActor(key: {
  readonly id: number;
  readonly workspaceId: number;
  readonly scopes: readonly string[];
}): Actor {
  const permissions = new Set(key.scopes.filter(isScope).flatMap((scope) => PERMISSIONS[scope]));
  return {
    userId: null,
    workspaceId: key.workspaceId,
    role: "key",
    key: { id: key.id, permissions: [...permissions] },
  };
}
