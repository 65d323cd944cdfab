import type { ActionResult } from "@/lib/domain/action-result";
import type { Role } from "@/lib/domain/actor";

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly addedAt: Date;
}

interface Target {
  workspace: string;
  userId: string;
}

export interface NewMember {
  workspace: string;
  email: string;
  name: string;
  role: Role;
}

/** The server actions that the page hands to its members' table. */
export interface MemberActions {
  /** `password` is null for someone who has an account already. */
  readonly add: (input: NewMember) => Promise<ActionResult<{ password: string | null }>>;
  readonly changeRole: (input: Target & { role: Role }) => Promise<ActionResult<void>>;
  readonly remove: (input: Target) => Promise<ActionResult<void>>;
  readonly resetPassword: (input: Target) => Promise<ActionResult<{ password: string }>>;
}
