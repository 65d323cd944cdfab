import { AppError } from "@/lib/domain/errors";

export const ROLES = ["administrator", "analyst", "viewer"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, in which workspace. Every service takes one; the command line and the workers act as `system`. */
export interface Actor {
  readonly userId: string | null;
  readonly workspaceId: number;
  readonly role: Role | "system";
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
  /** Members and the workspace's settings. */
  administer: ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof ALLOWED;

export function isAllowed(role: Actor["role"], permission: Permission): boolean {
  return role === "system" || (ALLOWED[permission] as readonly string[]).includes(role);
}

/** Throws `forbidden` unless the actor's role has the permission. The first line of every service. */
export function authorise(actor: Actor, permission: Permission): void {
  if (!isAllowed(actor.role, permission)) throw new AppError("forbidden", {}, "forbidden");
}

export function systemActor(workspaceId: number): Actor {
  return { userId: null, workspaceId, role: "system" };
}
