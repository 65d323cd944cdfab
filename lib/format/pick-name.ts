import type { Locale } from "@/lib/format/locale";

/** The name of a need or persona in the reader's language; the other one if this one is missing. */
export function pickName(row: { readonly nameEn: string; readonly nameZh: string }, locale: Locale): string {
  return locale === "zh" ? row.nameZh || row.nameEn : row.nameEn || row.nameZh;
}
