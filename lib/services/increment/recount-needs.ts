import { countNeedsAgain } from "@/lib/data/increment/count-needs-again";
import { needDays } from "@/lib/data/increment/need-days";
import { updateNeedWeeks } from "@/lib/data/increment/update-need-weeks";
import type { Transaction } from "@/lib/data/pool";
import { weeksOf } from "@/lib/services/run/needs/count-weeks";
import { trendOfWeeks } from "@/lib/services/run/needs/summarise-need";

/**
 * Volume, sides, weeks and trend of a run's needs, anew from the mentions that they have now. Names, quotes, effects
 * and products stay those of the fit.
 */
export async function recountNeeds(client: Transaction, runId: number, timeZone: string): Promise<void> {
  await countNeedsAgain(client, runId);
  const days = await needDays(client, runId, timeZone);
  const weeks = weeksOf(
    days.map(({ day }) => day),
    timeZone,
  );
  const totals = new Array<number>(weeks.count).fill(0);
  const byNeed = new Map<number, number[]>();
  for (const { needId, day, mentions } of days) {
    const own = byNeed.get(needId) ?? new Array<number>(weeks.count).fill(0);
    byNeed.set(needId, own);
    const week = weeks.weekOf(day);
    if (week < 0) continue;
    own[week] = (own[week] ?? 0) + mentions;
    totals[week] = (totals[week] ?? 0) + mentions;
  }
  await updateNeedWeeks(
    client,
    weeks.start,
    [...byNeed].map(([id, weekly]) => ({ id, weekly, ...trendOfWeeks(weekly, totals) })),
  );
}
