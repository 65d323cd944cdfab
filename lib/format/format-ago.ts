import type { Instant } from "@/lib/format/date-format";
import { type Locale, localeTag } from "@/lib/format/locale";

const STEPS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** How long before `now`: `2 hr ago`, `3天前`. Both instants come from the caller, so server and browser agree. */
export function formatAgo(value: Instant, now: Instant, locale: Locale): string {
  const seconds = Math.max(0, (new Date(now).getTime() - new Date(value).getTime()) / 1000);
  const [unit, size] = STEPS.find(([, step]) => seconds >= step) ?? STEPS[3];
  const format = new Intl.RelativeTimeFormat(localeTag(locale), { style: "short", numeric: "always" });
  return format.format(-Math.floor(seconds / size), unit);
}
