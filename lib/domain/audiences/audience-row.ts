import type { AudienceRule } from "@/lib/domain/audiences/audience-rule";

export const AUDIENCE_KINDS = ["rule", "selection", "lookalike", "upload"] as const;
export type AudienceKind = (typeof AUDIENCE_KINDS)[number];

export interface AudienceRow {
  readonly id: number;
  readonly name: string;
  readonly kind: AudienceKind;
  /** Asked anew each time; otherwise its members are kept. */
  readonly live: boolean;
  readonly rule: AudienceRule | null;
  readonly createdAt: Date;
}

/** An audience with what it is now. */
export interface ListedAudience extends AudienceRow {
  readonly size: number;
  /** Agreed to be addressed, and have a contact. */
  readonly reachable: number;
  /** What those are expected to spend in the 90 days after the shop's last order; null where nobody can tell. */
  readonly expected: number | null;
}

export interface AudienceList {
  readonly audiences: readonly ListedAudience[];
  /** Customers that each two of the first few share, by position. */
  readonly overlaps: readonly (readonly number[])[];
}
