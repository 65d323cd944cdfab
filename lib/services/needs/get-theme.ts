import { publishedRun } from "@/lib/data/needs/published-run";
import { type ThemeRow, themeByKey } from "@/lib/data/needs/theme-by-key";
import { themeQuotes } from "@/lib/data/needs/theme-quotes";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import { type NeedFilter, needFilter } from "@/lib/domain/needs/need-filter";
import { type CountedNeeds, countNeeds } from "@/lib/services/needs/count-needs";
import { arrangeNeeds } from "@/lib/services/needs/list-needs";

const QUOTES = 8;

export interface ThemePage extends Pick<CountedNeeds, "of" | "scope"> {
  readonly theme: ThemeRow;
  readonly quotes: readonly Excerpt[];
  /** All of its needs, the most mentioned first. */
  readonly needs: CountedNeeds["rows"];
  /** What leaves those needs of the table of all. */
  readonly filter: NeedFilter;
}

/** A theme of the published run with its needs and quotes of them; null when there is no such theme. */
export async function getTheme(actor: Actor, key: number, locale: "en" | "zh"): Promise<ThemePage | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const filter = needFilter.parse({ theme: key });
  const [theme, quotes, counted] = await Promise.all([
    themeByKey(run.id, key),
    themeQuotes(run.id, key, QUOTES),
    countNeeds(run, actor.workspaceId, filter),
  ]);
  if (!theme) return null;
  const { shown } = arrangeNeeds(counted, filter, locale);
  return { theme, quotes, needs: shown, of: counted.of, scope: counted.scope, filter };
}
