import { AppError } from "@/lib/domain/errors";

export const ROLES = ["administrator", "analyst", "viewer"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who asks, in which workspace. Every service takes one; the command line and the workers act as `system`. A program
 * acts by its `key`: it is no person, and may do what the key names and nothing else.
 */
export interface Actor {
  readonly userId: string | null;
  readonly workspaceId: number;
  readonly role: Role | "system" | "key";
  readonly key?: { readonly id: number; readonly permissions: readonly Permission[] };
}

const ALLOWED = {
  /** See anything of the workspace. */
  read: ["administrator", "analyst", "viewer"],
  /** Upload, map, cancel and undo imports. */
  import: ["administrator", "analyst"],
  /** Start, cancel and publish runs. */
  run: ["administrator", "analyst"],
  /** Rename and edit what a run found. */
  edit: ["administrator", "analyst"],
  /** Tell what was shown to customers and what they did with it. */
  record: ["administrator", "analyst"],
  /** Members and the workspace's settings. */
  administer: ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof ALLOWED;

export function isAllowed(role: Actor["role"], permission: Permission): boolean {
  return role === "system" || (ALLOWED[permission] as readonly string[]).includes(role);
}

/** Whether the actor's role, or key, has the permission. */
export function mayDo(actor: Actor, permission: Permission): boolean {
  return actor.role === "key"
    ? (actor.key?.permissions.includes(permission) ?? false)
    : isAllowed(actor.role, permission);
}

/** Throws `forbidden` unless the actor's role, or key, has the permission. The first line of every service. */
export function authorise(actor: Actor, permission: Permission): void {
  if (!mayDo(actor, permission)) throw new AppError("forbidden", {}, "forbidden");
}

/** How rows name who made them: the user, `key:12` for a program, null for the command line and the workers. */
export function authorOf({ userId, key }: Actor): string | null {
  return userId ?? (key ? `key:${key.id}` : null);
}

export function systemActor(workspaceId: number): Actor {
  return { userId: null, workspaceId, role: "system" };
}
