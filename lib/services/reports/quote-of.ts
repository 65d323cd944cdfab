import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import type { ReportQuote } from "@/lib/domain/reports/report-content";

/** Characters around what is marked: a report has no page to read on. */
const ROOM = 90;

/** A customer's words as a report keeps them: cut around what matters, without who said them. */
export function quoteOf(
  excerpt: Excerpt & { readonly mentionId: string },
  need: PersonaRef | null,
): ReportQuote {
  const { text, marks } = clipExcerpt(excerpt.text.replace(/\s/g, " "), excerpt.marks, ROOM);
  const { mentionId, source, language, rating } = excerpt;
  return {
    ...{ mentionId, source, text, marks, language, rating, need },
    product: excerpt.product?.title ?? null,
    writtenAt: excerpt.writtenAt === null ? null : new Date(excerpt.writtenAt).toISOString(),
  };
}
