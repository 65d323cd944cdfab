import type { Role } from "@/lib/domain/actor";

export interface WorkspaceSummary {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly createdAt: Date;
}

/** A workspace and what one user is in it. */
export interface OwnWorkspace extends WorkspaceSummary {
  readonly role: Role;
}

export const WORKSPACE_SUMMARY = {
  id: true,
  slug: true,
  name: true,
  timeZone: true,
  currency: true,
  createdAt: true,
} as const;
