import { customerById } from "@/lib/data/customers/customer-by-id";
import { customerNeeds } from "@/lib/data/customers/customer-needs";
import { publishedRun } from "@/lib/data/needs/published-run";
import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CustomerNeed } from "@/lib/domain/customer/customer-page";

/** What a customer's demand vector says in needs, largest share first, each with the words that are nearest to it. */
export async function listCustomerNeeds(actor: Actor, id: number): Promise<CustomerNeed[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const customer = run ? await customerById(actor.workspaceId, run.id, id) : null;
  if (!run || !customer) return [];
  const heard = await customerNeeds(run.id, id);
  const quotes = await mentionExcerpts(
    actor.workspaceId,
    run.id,
    heard.map(({ mentionId }) => mentionId),
  );
  const quoteOf = new Map(quotes.map((quote) => [quote.mentionId, quote]));
  const shareOf = new Map(customer.profile?.needs.map(({ key, share }) => [key, share]));
  return heard
    .map(({ mentionId, ...need }) => ({
      ...need,
      share: shareOf.get(need.key) ?? 0,
      quote: quoteOf.get(mentionId) ?? null,
    }))
    .sort((a, b) => b.share - a.share || a.key - b.key);
}
