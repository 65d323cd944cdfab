import type { EffectAlert, EffectDay } from "@/lib/domain/recommendation/effect";

/** Days that a band is made of, and how few say nothing. */
const BAND_DAYS = 28;
const FEWEST_DAYS = 7;
const FEWEST_IMPRESSIONS = 100;
/** Standard errors on either side: by chance a day in some 370 is outside. */
const REACH = 3;

/**
 * Days whose click rate is out of the band of the up to 28 days before at the same place: the pooled rate, three
 * standard errors on either side, those of the day's impressions and of how much days differ beyond chance
 * (overdispersion, by the mean Pearson residual). `days` of each place in order.
 */
export function findAlerts(days: readonly EffectDay[]): EffectAlert[] {
  const places = [...new Set(days.map(({ place }) => place))];
  const byPlace = places.map((place) => days.filter((day) => day.place === place));
  return byPlace.flatMap((own) =>
    own.flatMap((day, at) => {
      const before = own.slice(Math.max(0, at - BAND_DAYS), at).filter(({ impressions }) => impressions > 0);
      const shown = before.reduce((sum, { impressions }) => sum + impressions, 0);
      if (before.length < FEWEST_DAYS || shown < FEWEST_IMPRESSIONS || day.impressions === 0) return [];
      const rate = before.reduce((sum, { clicks }) => sum + clicks, 0) / shown;
      const spread = rate * (1 - rate);
      if (spread === 0) return [];
      const residuals = before.map(
        ({ clicks, impressions }) => (clicks - rate * impressions) ** 2 / (impressions * spread),
      );
      const dispersion = Math.max(1, residuals.reduce((sum, one) => sum + one, 0) / (before.length - 1));
      const error = Math.sqrt(dispersion * spread * (1 / day.impressions + 1 / shown));
      const [low, high] = [Math.max(0, rate - REACH * error), Math.min(1, rate + REACH * error)];
      const today = day.clicks / day.impressions;
      return today < low || today > high ? [{ ...day, low, high }] : [];
    }),
  );
}
