import type { Tell } from "@/components/reports/report-document";
import type { SheetColumn, SheetFormat } from "@/lib/domain/export/sheet";
import type { Locale } from "@/lib/format/locale";

interface Named {
  readonly nameEn: string;
  readonly nameZh: string;
}

export interface SheetWords {
  /** A word in the workbook's language, or in both: `规模 / Size`. */
  readonly word: (namespace: string, key: string, values?: Record<string, string | number>) => string;
  /** The name of a table, which must hold no slash. */
  readonly table: (name: string) => string;
  readonly column: (
    namespace: string,
    key: string,
    format?: SheetFormat,
    values?: Record<string, string | number>,
  ) => SheetColumn;
  /** A column for each language, for what has a name in each. */
  readonly nameColumns: (namespace: string, key: string) => SheetColumn[];
  readonly names: (row: Named | null) => string[];
}

/** What the tables of a workbook are headed with, in one language or two. */
export function sheetWords(
  languages: readonly { readonly locale: Locale; readonly tell: Tell }[],
): SheetWords {
  const word: SheetWords["word"] = (namespace, key, values) =>
    [...new Set(languages.map(({ tell }) => tell(namespace, key, values)))].join(" / ");
  return {
    word,
    table: (name) => word("reports", `sheets.${name}`).replace(" / ", " · "),
    column: (namespace, key, format, values) => ({
      title: word(namespace, key, values),
      ...(format ? { format } : {}),
    }),
    nameColumns: (namespace, key) => languages.map(({ tell }) => ({ title: tell(namespace, key) })),
    names: (row) => languages.map(({ locale }) => (row ? (locale === "zh" ? row.nameZh : row.nameEn) : "")),
  };
}
