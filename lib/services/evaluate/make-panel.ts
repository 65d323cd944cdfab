import type { DemandPanel } from "@/lib/algorithms/forecast/demand-panel";
import type { DailySales } from "@/lib/services/evaluate/read-demand";

const MONDAY = 4;
/** Items that sold in fewer weeks before the first origin are not judged. */
const WEEKS_OF_SALE = 20;
/** From which mean interval between periods with demand a series counts as intermittent (Syntetos & Boylan 2005). */
const INTERMITTENT = 1.32;
const GOODS = 0.9;

export interface PanelOptions {
  readonly frequency: "day" | "week";
  readonly horizon: number;
  readonly origins: number;
  readonly largest: number;
}

export interface JudgedPanel {
  readonly panel: DemandPanel;
  readonly items: readonly string[];
  /** Numbers of known periods. */
  readonly origins: readonly number[];
  /** First days of the periods, since 1970-01-01. */
  readonly days: readonly number[];
  readonly intermittent: boolean;
}

/**
 * Whole weeks from Monday, or the days on which anything sold at all: a day on which the whole shop sold nothing was
 * closed. Two panels: the largest items by quantity before the first origin, and the largest among those that sell in
 * less than every 1.32th period. The last origin leaves one horizon, the one before two, and so on. Keys without a
 * digit among keys that nearly all have one are postage and fees, no goods.
 */
export function makePanels({ items, sales }: DailySales, options: PanelOptions): JudgedPanel[] {
  const periods = options.frequency === "week" ? weeksOf(sales) : openDaysOf(sales);
  const length = periods.days.length;
  const origins = Array.from(
    { length: options.origins },
    (_, at) => length - options.horizon * (options.origins - at),
  ).filter((origin) => origin >= 2 * periods.season);
  const first = origins[0];
  if (first === undefined) return [];
  const quantities = items.map(() => new Float64Array(length));
  const money = items.map(() => new Float64Array(length));
  const weeks = items.map(() => new Set<number>());
  for (const sale of sales) {
    const at = periods.at(sale.day);
    if (at === undefined || sale.quantity <= 0) continue;
    const quantity = quantities[sale.item] as Float64Array;
    const spent = money[sale.item] as Float64Array;
    quantity[at] = (quantity[at] as number) + sale.quantity;
    spent[at] = (spent[at] as number) + sale.money;
    if (at < first) weeks[sale.item]?.add(Math.floor((sale.day + MONDAY - 1) / 7));
  }
  const withDigit = items.filter((key) => /\d/.test(key)).length;
  const known = items.flatMap((key, item) => {
    const before = (quantities[item] as Float64Array).subarray(0, first);
    const goods = withDigit < GOODS * items.length || /\d/.test(key);
    const active = before.filter((value) => value > 0).length;
    const size = before.reduce((sum, value) => sum + value, 0);
    return goods
      ? [{ item, size, weeks: weeks[item]?.size ?? 0, interval: first / Math.max(1, active) }]
      : [];
  });
  known.sort((a, b) => b.size - a.size || a.item - b.item);
  const regular = known.filter((row) => row.weeks >= WEEKS_OF_SALE);
  const intermittent = regular.filter((row) => row.interval >= INTERMITTENT);
  return [regular, intermittent].flatMap((rows, kind) => {
    const chosen = rows.slice(0, options.largest);
    if (chosen.length === 0) return [];
    const panel = {
      series: chosen.map(({ item }) => quantities[item] as Float64Array),
      prices: chosen.map(({ item }) => pricesOf(quantities[item], money[item])),
      season: periods.season,
      year: periods.year,
    };
    const keys = chosen.map(({ item }) => items[item] as string);
    return [{ panel, items: keys, origins, days: periods.days, intermittent: kind === 1 }];
  });
}

function pricesOf(quantities: Float64Array | undefined, money: Float64Array | undefined): Float64Array {
  return (quantities ?? new Float64Array()).map((quantity, at) => (money?.[at] ?? 0) / quantity);
}

function weeksOf(sales: DailySales["sales"]) {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { day } of sales) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const from = first + ((7 - ((first - MONDAY) % 7)) % 7);
  const count = Math.max(0, Math.floor((last + 1 - from) / 7));
  return {
    days: Array.from({ length: count }, (_, week) => from + 7 * week),
    at: (day: number) => {
      const week = Math.floor((day - from) / 7);
      return week >= 0 && week < count ? week : undefined;
    },
    season: 4,
    year: 52,
  };
}

function openDaysOf(sales: DailySales["sales"]) {
  const days = [...new Set(sales.filter(({ quantity }) => quantity > 0).map(({ day }) => day))].sort(
    (a, b) => a - b,
  );
  const at = new Map(days.map((day, index) => [day, index]));
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0) + 1;
  const season = Math.max(1, Math.round((7 * days.length) / span));
  return {
    days,
    at: (day: number) => at.get(day),
    season,
    year: Math.round((365.25 * days.length) / span),
  };
}
