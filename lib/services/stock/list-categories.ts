import { categoryStocks } from "@/lib/data/stock/category-stocks";
import { stockSettings } from "@/lib/data/stock/stock-settings";
import { type Actor, authorise } from "@/lib/domain/actor";
import { dayAfter } from "@/lib/domain/day-after";

/** Forecasts of categories, the whole shop first, with what holds for the workspace. */
export async function listCategories(actor: Actor) {
  authorise(actor, "read");
  const [categories, settings] = await Promise.all([
    categoryStocks(actor.workspaceId),
    stockSettings(actor.workspaceId),
  ]);
  return { categories, settings };
}

/** The same as a file, a row a category and week. */
export async function exportCategories(actor: Actor) {
  authorise(actor, "read");
  const { categories, settings } = await listCategories(actor);
  const begin = (settings?.firstDay ?? new Date(0)).toISOString().slice(0, 10);
  return categories.flatMap(({ category, products, low, middle, high }) =>
    middle.map((expected, week) => ({
      category: category || null,
      products,
      week: dayAfter(begin, 7 * week),
      ...{ low: low[week] ?? null, expected, high: high[week] ?? null },
    })),
  );
}
