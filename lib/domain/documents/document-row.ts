import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** A need as another row names it. */
export interface NeedRef {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** A row of the documents table. */
export interface DocumentRow extends Excerpt {
  readonly customer: { readonly id: number; readonly key: string } | null;
  /** What the published run heard in it. */
  readonly needs: readonly NeedRef[];
  /** Why it is left out of the analysis, if it is. */
  readonly flags: readonly string[];
  readonly repeats: boolean;
  /** Put back by a person. */
  readonly restored: boolean;
}

/** Names of what the filter holds by number. */
export interface FilterNames {
  readonly need: NeedRef | null;
  readonly persona: NeedRef | null;
  readonly product: { readonly id: number; readonly title: string } | null;
  readonly customer: { readonly id: number; readonly key: string } | null;
  readonly importFile: string | null;
}
