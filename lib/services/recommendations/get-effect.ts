import { findTimeZone } from "@/lib/data/import/find-time-zone";
import { effectByDay } from "@/lib/data/recommendations/effect-by-day";
import { effectOfLists } from "@/lib/data/recommendations/effect-of-lists";
import { type Actor, authorise } from "@/lib/domain/actor";
import { calendarDay } from "@/lib/domain/calendar-day";
import type { EffectAlert, EffectDay, EffectQuery, EffectRow } from "@/lib/domain/recommendation/effect";
import { findAlerts } from "@/lib/domain/recommendation/find-alerts";

export interface Effect {
  readonly rows: readonly EffectRow[];
  readonly days: readonly EffectDay[];
  readonly alerts: readonly EffectAlert[];
}

const DAY = 86_400_000;
/** Days before the first one that is shown, of which its band is made. */
const BAND_DAYS = 28;

/** What came of the lists that were shown in the last days, and days whose click rate left its band. */
export async function getEffect(actor: Actor, { split, window, days }: EffectQuery): Promise<Effect> {
  authorise(actor, "read");
  const to = new Date();
  const from = new Date(to.getTime() - days * DAY);
  const [rows, byDay, timeZone] = await Promise.all([
    effectOfLists(actor.workspaceId, { from, to, window, split }),
    effectByDay(actor.workspaceId, { from: new Date(from.getTime() - BAND_DAYS * DAY), to }),
    findTimeZone(actor.workspaceId),
  ]);
  const first = calendarDay(from, timeZone);
  const isShown = ({ day }: EffectDay) => day >= first;
  return { rows, days: byDay.filter(isShown), alerts: findAlerts(byDay).filter(isShown) };
}
