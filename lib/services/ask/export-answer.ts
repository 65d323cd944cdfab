import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { askShop } from "@/lib/services/ask/ask-shop";

/** The needs that answer a question, a row a quote. */
export async function exportAnswer(actor: Actor, question: string) {
  authorise(actor, "read");
  const asked = await askShop(actor, question);
  if (!asked) throw new AppError("nothingPublished", {}, "notFound");
  return asked.needs.flatMap(({ quotes, ...need }, place) =>
    quotes.map(({ text, marks: [mark], ...quote }) => ({
      question,
      place: place + 1,
      need: need.key,
      name_en: need.nameEn,
      name_zh: need.nameZh,
      type: need.type,
      mentions: need.mentions,
      of_mentions: asked.allMentions,
      customers: need.customers,
      quote: text.slice(mark?.start, mark?.end),
      text,
      rating: quote.rating,
      written_at: quote.writtenAt?.toISOString() ?? null,
      product: quote.product?.title ?? null,
      document: quote.documentId,
    })),
  );
}
