import { publishedRun } from "@/lib/data/needs/published-run";
import { type ThemeRow, themeByKey } from "@/lib/data/needs/theme-by-key";
import { themeQuotes } from "@/lib/data/needs/theme-quotes";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

const QUOTES = 8;

/** A theme of the published run with quotes of its needs; null when there is no such theme. */
export async function getTheme(
  actor: Actor,
  key: number,
): Promise<{ theme: ThemeRow; quotes: readonly Excerpt[] } | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [theme, quotes] = await Promise.all([themeByKey(run.id, key), themeQuotes(run.id, key, QUOTES)]);
  return theme ? { theme, quotes } : null;
}
