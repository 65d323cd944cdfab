import { askedFor } from "@/lib/data/demand/asked-for";
import { productTitles } from "@/lib/data/demand/product-titles";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AskedFor } from "@/lib/domain/demand/demand";
import { withQuotes } from "@/lib/services/demand/with-quotes";

const QUOTES = 2;

/** What the published run heard customers ask for, and which products have it; null before a run is published. */
export async function listAskedFor(actor: Actor): Promise<AskedFor[] | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const rows = await withQuotes(actor.workspaceId, await askedFor(run.id, QUOTES));
  const first = rows.flatMap(({ demand }) => demand.carriers.map(({ productIds }) => productIds[0] ?? -1));
  const titles = await productTitles(actor.workspaceId, first);
  return rows.map(({ demand, ...row }) => ({
    ...row,
    asks: demand.asks,
    askers: demand.askers,
    phrases: demand.phrases,
    carriers: demand.carriers.map(({ text, products, productIds }) => ({
      text,
      products,
      first: titles.find(({ id }) => id === productIds[0]) ?? null,
    })),
  }));
}
