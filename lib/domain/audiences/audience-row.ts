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

export interface AudienceList {
  readonly audiences: readonly (AudienceRow & { readonly size: number })[];
  /** Customers that each two of the first few share, by position. */
  readonly overlaps: readonly (readonly number[])[];
}
