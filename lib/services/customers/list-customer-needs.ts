import { customerById } from "@/lib/data/customers/customer-by-id";
import { customerNeeds } from "@/lib/data/customers/customer-needs";
import { decodedNeeds } from "@/lib/data/customers/decoded-needs";
import { publishedRun } from "@/lib/data/needs/published-run";
import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CustomerNeed } from "@/lib/domain/customer/customer-page";

/** What a customer asks for, as it was decoded from his mentions: largest share first, with the words that carry it. */
export async function listCustomerNeeds(actor: Actor, id: number): Promise<CustomerNeed[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const customer = run ? await customerById(actor.workspaceId, run.id, id) : null;
  if (!run || !customer) return [];
  const [decoded, heard] = await Promise.all([decodedNeeds(run.id, id), customerNeeds(run.id, id)]);
  const heardOf = new Map(heard.map((need) => [need.key, need]));
  const carried = decoded.map((need) => {
    const nearest = heardOf.get(need.key);
    const kept: { mentionId: string; part: number | null }[] = [...need.quotes];
    return {
      ...need,
      mentions: nearest?.mentions ?? 0,
      quotes: kept.length > 0 || !nearest ? kept : [{ mentionId: nearest.mentionId, part: null }],
    };
  });
  const excerpts = await mentionExcerpts(
    actor.workspaceId,
    run.id,
    carried.flatMap(({ quotes }) => quotes.map(({ mentionId }) => mentionId)),
  );
  const excerptOf = new Map(excerpts.map((excerpt) => [excerpt.mentionId, excerpt]));
  return carried.map((need) => ({
    ...need,
    quotes: need.quotes.flatMap(({ mentionId, part }) => {
      const excerpt = excerptOf.get(mentionId);
      return excerpt ? [{ excerpt, part }] : [];
    }),
  }));
}
