import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { matchNeeds, sortNeeds } from "@/lib/domain/needs/arrange-needs";
import { NEEDS_A_PAGE, type NeedFilter, narrowsMentions } from "@/lib/domain/needs/need-filter";
import type { CountedNeed } from "@/lib/domain/needs/need-row";
import { NEED_TYPES, type NeedType } from "@/lib/domain/needs/need-type";
import { type StarsLost, starsLost } from "@/lib/domain/needs/stars-lost";
import { groupByTheme, type ThemeGroup, themeGroups } from "@/lib/domain/needs/theme-groups";
import { runMetrics } from "@/lib/domain/run/run-metrics";
import { type CountedNeeds, countNeeds } from "@/lib/services/needs/count-needs";

export interface NeedList extends Pick<CountedNeeds, "of" | "ofCustomers" | "scope" | "compared"> {
  readonly rows: readonly CountedNeed[];
  /** Needs that everything but the type leaves, of each type and of all. */
  readonly counts: Readonly<Record<NeedType | "all", number>>;
  /** Where needs stand under their themes. */
  readonly themes: readonly ThemeGroup[] | null;
  /** Keys of all needs that the filter leaves, in the table's order. */
  readonly keys: readonly number[];
  readonly page: number;
  /** Named needs of the run, whatever the filter, and those of them that people hid. */
  readonly needs: number;
  readonly hidden: number;
  /** Of the filter's mentions, those that express a named need. */
  readonly covered: number;
  readonly starsLost: StarsLost | null;
  /** What fits no need, inside the filter. */
  readonly other: CountedNeed | null;
  /** Clauses of the whole run that say nothing: greetings, thanks, bare numbers. They are in no count. */
  readonly chatter: number;
}

/** One page of the published run's needs; null before anything is published. */
export async function listNeeds(
  actor: Actor,
  filter: NeedFilter,
  locale: "en" | "zh",
): Promise<NeedList | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const counted = await countNeeds(run, actor.workspaceId, filter);
  const { fitted, joined } = runMetrics.parse(run.metrics);
  const named = counted.rows.filter(({ isOther }) => !isOther);
  const other = counted.rows.find(({ isOther }) => isOther) ?? null;
  const arranged = arrangeNeeds(counted, filter, locale);
  const page = Math.min(filter.page, Math.max(1, Math.ceil(arranged.shown.length / NEEDS_A_PAGE)));
  return {
    ...counted,
    rows: arranged.shown.slice((page - 1) * NEEDS_A_PAGE, page * NEEDS_A_PAGE),
    counts: arranged.counts,
    themes: arranged.themes,
    keys: arranged.shown.map(({ key }) => key),
    page,
    needs: named.length,
    hidden: named.filter(({ hidden }) => hidden).length,
    covered: named.reduce((sum, { mentions }) => sum + mentions, 0),
    starsLost: narrowsMentions(filter) ? null : starsLost(named.filter(({ hidden }) => !hidden)),
    other,
    chatter: (fitted?.chatter ?? 0) + (joined?.chatter ?? 0),
  };
}

/** The named needs that a filter leaves, in its order; of each type as if no type were chosen. For services only. */
export function arrangeNeeds(
  { rows }: Pick<CountedNeeds, "rows">,
  filter: NeedFilter,
  locale: "en" | "zh",
): { shown: CountedNeed[]; themes: ThemeGroup[] | null; counts: Record<NeedType | "all", number> } {
  const left = matchNeeds(rows, filter).filter(
    ({ isOther, mentions }) => !isOther && (mentions > 0 || !narrowsMentions(filter)),
  );
  const ofType = Object.fromEntries(
    NEED_TYPES.map((kind) => [kind, left.filter(({ type }) => type === kind).length]),
  ) as Record<NeedType, number>;
  const sorted = sortNeeds(
    left.filter(({ type }) => filter.type === undefined || type === filter.type),
    filter,
    locale,
  );
  const themes = filter.group === "theme" ? themeGroups(sorted) : null;
  return {
    shown: themes ? groupByTheme(sorted, themes) : sorted,
    themes,
    counts: { ...ofType, all: left.length },
  };
}
