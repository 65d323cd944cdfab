import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/format/locale";

/**
 * The language to answer in: the one chosen before (cookie), else the best of an Accept-Language header by its
 * weights, else English. Regional tags count for their language (`zh-TW` reads Simplified Chinese).
 */
export function matchLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wishes = (acceptLanguage ?? "").split(",").map((part, order) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight), order };
  });
  wishes.sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { language, weight } of wishes) if (weight > 0 && isLocale(language)) return language;
  return DEFAULT_LOCALE;
}
