import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import { productTiles } from "@/lib/data/personas/product-tiles";
import { workspaceOfReport } from "@/lib/data/reports/workspace-of-report";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { PersonaRow, ProductTile } from "@/lib/domain/persona/persona-row";
import type { PersonaReport, ReportPersona } from "@/lib/domain/reports/report-content";
import { listPersonaProducts } from "@/lib/services/personas/list-persona-products";
import { listPersonas, type PersonaList } from "@/lib/services/personas/list-personas";
import { quoteOf } from "@/lib/services/reports/quote-of";

/** The personas of the published run as a report tells them. Throws `nothingPublished`, `report.noPersonas`. */
export async function buildPersonaReport(actor: Actor): Promise<PersonaReport> {
  authorise(actor, "read");
  const [workspace, list] = await Promise.all([workspaceOfReport(actor.workspaceId), listPersonas(actor)]);
  if (!list) throw new AppError("nothingPublished", {}, "notFound");
  if (list.personas.length === 0) throw new AppError("report.noPersonas", {}, "conflict");
  const personas: ReportPersona[] = [];
  const bought = list.personas.flatMap(({ summary }) => summary?.products ?? []);
  const tiles = await productTiles(
    actor.workspaceId,
    bought.map(({ productId }) => productId),
  );
  for (const persona of list.personas) personas.push(await tellPersona(actor, list, persona, tiles));
  return {
    kind: "personas",
    workspace,
    run: list.run,
    madeAt: new Date().toISOString(),
    runBefore: list.runBefore,
    of: list.of,
    customers: list.profiles,
    ordered: list.totals.ordered,
    revenue: list.totals.revenue,
    personas,
    flow: list.flow && { before: list.flow.before, moves: list.flow.moves },
  };
}

async function tellPersona(
  actor: Actor,
  list: PersonaList,
  persona: PersonaRow,
  tiles: ReadonlyMap<number, ProductTile>,
): Promise<ReportPersona> {
  const { summary, ...row } = persona;
  const [quotes, recommended] = await Promise.all([
    mentionExcerpts(actor.workspaceId, list.runId, summary?.quotes ?? []),
    listPersonaProducts(actor, persona.key),
  ]);
  return {
    ...row,
    value: summary?.value ?? null,
    rfm: summary?.rfm ?? null,
    numbers: summary?.numbers ?? [],
    needs: (summary?.needs ?? []).flatMap(({ key, ...over }) => {
      const need = list.needs.get(key);
      return need ? [{ ...over, key, nameEn: need.nameEn, nameZh: need.nameZh }] : [];
    }),
    categories: summary?.categories ?? [],
    products: (summary?.products ?? []).flatMap(({ productId, ...over }) => {
      const tile = tiles.get(productId);
      return tile ? [{ ...over, name: tile.title }] : [];
    }),
    attributes: summary?.attributes ?? [],
    quotes: quotes.map((quote) => quoteOf(quote, quote.need)),
    recommended: recommended.products.map(({ title, category, price, lists, meanRank }) => ({
      ...{ name: title, category, price, lists, meanRank },
    })),
    lists: recommended.lists,
  };
}
