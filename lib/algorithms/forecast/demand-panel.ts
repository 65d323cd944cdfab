/** The demand of many items over the same periods. */
export interface DemandPanel {
  /** A row an item, oldest period first; NaN where demand cannot be known, because there was no stock for example. */
  readonly series: readonly Float64Array[];
  /** Mean price an item and period, NaN where nothing was sold; absent where no prices are known. */
  readonly prices?: readonly Float64Array[];
  /** What customers said of each item a period, and in which mood (-1 to 1, NaN where nothing was said). */
  readonly talk?: readonly ItemTalk[];
  /** Holidays and days of sales a period, also of the periods to come; absent where no country is known. */
  readonly calendar?: DemandCalendar;
  /** Periods after which a pattern comes again: 4 weeks, or the open days of a week. */
  readonly season: number;
  /** Periods of a year, for patterns of the year once more than one is known. */
  readonly year: number;
}

export interface ItemTalk {
  readonly mentions: Float64Array;
  readonly mood: Float64Array;
}

/** Days a period, as many periods as the series have and the horizon on top. */
export interface DemandCalendar {
  readonly holidays: Float64Array;
  readonly sales: Float64Array;
}

/** The last lengths of the series, for a forecast as of then. */
export function panelUntil(panel: DemandPanel, end: number): DemandPanel {
  const cut = (rows: readonly Float64Array[]) => rows.map((row) => row.subarray(0, end));
  return {
    ...panel,
    series: cut(panel.series),
    ...(panel.prices ? { prices: cut(panel.prices) } : {}),
    ...(panel.talk ? { talk: panel.talk.map((talk) => talkBetween(talk, 0, end)) } : {}),
  };
}

/** What was said of an item from one period up to before another. */
export function talkBetween({ mentions, mood }: ItemTalk, from: number, to: number): ItemTalk {
  return { mentions: mentions.subarray(from, to), mood: mood.subarray(from, to) };
}

/** Fills what is unknown with the mean of the four known values before, so that a gap of stock is no gap of demand. */
export function fillUnknown(series: Float64Array): Float64Array {
  if (!series.some(Number.isNaN)) return series;
  const filled = Float64Array.from(series);
  const before: number[] = [];
  for (let at = 0; at < filled.length; at++) {
    const value = filled[at] as number;
    if (Number.isNaN(value)) {
      filled[at] = before.length === 0 ? 0 : before.reduce((sum, known) => sum + known, 0) / before.length;
      continue;
    }
    before.push(value);
    if (before.length > 4) before.shift();
  }
  return filled;
}

/** The mean change from one period to the next: what errors are counted in (MASE, Hyndman & Koehler 2006). */
export function scaleOf(series: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let at = 1; at < series.length; at++) {
    const change = Math.abs((series[at] as number) - (series[at - 1] as number));
    if (Number.isNaN(change)) continue;
    sum += change;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** How many periods go before the first demand; all of them where there is none. */
export function launchOf(series: Float64Array): number {
  const first = series.findIndex((value) => value > 0);
  return first < 0 ? series.length : first;
}
