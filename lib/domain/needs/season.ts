/** What comes back every year: the calendar month (1 to 12) in which a need is voiced most. */
export interface Season {
  readonly years: number;
  readonly month: number | null;
}

const MONTHS = 12;
const FEWEST_YEARS = 2;
/** A month that is among so many highest of every year is the season: of two years the highest, of more the two highest. */
const HIGHEST = { two: 1, more: 2 };

/**
 * Whether the same month is among the highest of every full year, by shares of mentions; null with less than two years.
 * Months count back from the last one, in whole years; one without texts has the share 0. Of needs without a season
 * one in twelve shows one in two years, one in eighteen in three.
 */
export function findSeason(
  months: readonly { readonly month: string; readonly share: number }[],
): Season | null {
  const shares = new Map(months.map(({ month, share }) => [indexOf(month), share]));
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const end = indexOf(last.month);
  const years = Math.floor((end - indexOf(first.month) + 1) / MONTHS);
  if (years < FEWEST_YEARS) return null;
  let common: number[] | null = null;
  const total = new Map<number, number>();
  for (let year = 0; year < years; year++) {
    const own = Array.from({ length: MONTHS }, (_, back) => end - MONTHS * year - back).map((at) => ({
      month: (at % MONTHS) + 1,
      share: shares.get(at) ?? 0,
    }));
    for (const { month, share } of own) total.set(month, (total.get(month) ?? 0) + share);
    const highest = own
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, years > FEWEST_YEARS ? HIGHEST.more : HIGHEST.two)
      .map(({ month }) => month);
    common = common === null ? highest : common.filter((month) => highest.includes(month));
  }
  const best = (common ?? []).sort((a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0))[0];
  return { years, month: best ?? null };
}

/** Months since year 0; `2026-11-01` and its neighbours are one apart. */
function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5, 7)) - 1;
}
