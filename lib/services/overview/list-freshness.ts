import { kindRows } from "@/lib/data/overview/kind-rows";
import { newestDatedDay } from "@/lib/data/overview/newest-dated-day";
import { rowsByDay } from "@/lib/data/overview/rows-by-day";
import { type Actor, authorise } from "@/lib/domain/actor";
import { FRESHNESS_KINDS, type KindFreshness } from "@/lib/domain/overview/freshness";

const DAYS = 14;
const DAY = 86_400_000;

/** How recent each kind of data is, against the newest row of any; `lastDay` is that row's day. */
export async function listFreshness(
  actor: Actor,
): Promise<{ lastDay: string | null; kinds: readonly KindFreshness[] }> {
  authorise(actor, "read");
  const [rows, lastDay] = await Promise.all([kindRows(actor.workspaceId), newestDatedDay(actor.workspaceId)]);
  const byDay = lastDay ? await rowsByDay(actor.workspaceId, lastDay, DAYS) : [];
  const dated = rows.filter((row) => row.kind !== "products" && row.kind !== "customers");
  const newest = Math.max(...dated.map((row) => row.newest?.getTime() ?? Number.NEGATIVE_INFINITY));
  const kinds = FRESHNESS_KINDS.map((kind): KindFreshness => {
    const row = rows.find((item) => item.kind === kind);
    const hasDates = kind !== "products" && kind !== "customers";
    const days = Array.from({ length: hasDates && row?.newest ? DAYS : 0 }, () => 0);
    for (const item of byDay)
      if (item.kind === kind && days.length > 0) days[DAYS - 1 - item.age] = item.rows;
    return {
      kind,
      rows: row?.rows ?? 0,
      newest: row?.newest ?? null,
      importedAt: row?.importedAt ?? null,
      days,
      daysBehind: hasDates && row?.newest ? Math.floor((newest - row.newest.getTime()) / DAY) : null,
    };
  });
  return { lastDay, kinds };
}
