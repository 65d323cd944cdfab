import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import { ADVICES, RISKS } from "@/lib/domain/stock/advise-order";

/** The stock list's state, as its address holds it. */
export const stockFilter = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  risk: z.enum(RISKS).optional().catch(undefined),
  advice: z.enum(ADVICES).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type StockFilter = z.output<typeof stockFilter>;

export const STOCK_A_PAGE = 25;

/** What may be set for a workspace or one product; null: nobody said. */
export const stockSetting = z.object({
  leadDays: z.coerce.number().int().min(0).max(365).nullable(),
  serviceLevel: z.coerce.number().min(0.5).max(0.999).nullable(),
  minimum: z.coerce.number().int().min(1).max(10_000_000).nullable(),
});
export type StockSetting = z.output<typeof stockSetting>;

/** Countries whose holidays and days of sales are known: China, the United States, and those of the European Union. */
export const STOCK_COUNTRIES = [
  "CN",
  "US",
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
] as const;
export const stockCountry = z.enum(STOCK_COUNTRIES).nullable();
export type StockCountry = z.output<typeof stockCountry>;

/** In which steps a forecast is looked at. */
export const FORECAST_STEPS = ["day", "week", "month"] as const;
export const forecastStep = z.enum(FORECAST_STEPS).catch("week");
export type ForecastStep = z.output<typeof forecastStep>;

/** Other settings, and demand times a factor, to be tried without being kept. */
export const stockTrial = z.object({
  lead: z.coerce.number().int().min(0).max(365).optional().catch(undefined),
  service: z.coerce.number().min(50).max(99.9).optional().catch(undefined),
  lift: z.coerce.number().min(-90).max(900).optional().catch(undefined),
});
export type StockTrial = z.output<typeof stockTrial>;

export function stockHref(
  workspace: string,
  filter: { readonly [K in keyof StockFilter]?: StockFilter[K] | undefined },
): string {
  return listHref(`/${workspace}/stock`, filter, { page: 1 });
}
