import { useLocale, useTranslations } from "next-intl";
import type { PersonTable } from "@/lib/domain/privacy/erasure";
import { formatCount } from "@/lib/format/format-count";

interface HeldTablesProps {
  tables: readonly {
    readonly table: PersonTable;
    readonly count: number;
    readonly rows: readonly Record<string, unknown>[];
  }[];
}

const LONGEST = 4000;

/** Each table that holds something of a person, with its first rows as they are stored. */
export function HeldTables({ tables }: HeldTablesProps) {
  const t = useTranslations("privacy");
  const locale = useLocale();
  return (
    <ul className="grid">
      {tables.map(({ table, count, rows }) => (
        <li key={table} className="border-t border-line first:border-t-0">
          <details className="group">
            <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 px-3 py-2 text-xs hover:bg-hover sm:px-4">
              <span aria-hidden className="text-ink-3 transition-transform group-open:rotate-90">
                ›
              </span>
              <span className="min-w-0 flex-1 font-medium">
                {t(`tables.${table}`)} <code className="text-2xs font-normal text-ink-3">{table}</code>
              </span>
              <span className="num">{formatCount(count, locale)}</span>
            </summary>
            <div className="grid gap-2 px-3 pb-3 sm:px-4">
              {rows.length < count ? (
                <p className="text-xs text-ink-2">{t("person.firstRows", { count: rows.length })}</p>
              ) : null}
              <pre
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
                tabIndex={0}
                className="max-h-72 overflow-auto rounded-md bg-sunken p-2 text-2xs whitespace-pre-wrap break-words"
              >
                {rows.map((row) => shown(row)).join("\n")}
              </pre>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What is there; a row of a long text by its beginning. */
function shown(row: Record<string, unknown>): string {
  const kept = Object.entries(row).filter(([, value]) => value !== null);
  const text = JSON.stringify(Object.fromEntries(kept));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
