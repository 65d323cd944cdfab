import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** A mention in its text, with the need it expresses and who said it. */
export interface MentionExcerpt extends Excerpt {
  readonly mentionId: string;
  readonly need: NeedRef | null;
  readonly customer: { readonly id: number; readonly key: string } | null;
}
