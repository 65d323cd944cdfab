import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format/format-count";

/** What undoing would do, as the server counts it. */
export interface UndoPlanView {
  readonly tables: readonly {
    readonly table: "order_line" | "event" | "document" | "product" | "customer";
    readonly removed: number;
    readonly kept: number;
  }[];
  readonly runs: readonly { readonly number: number; readonly published: boolean }[];
}

/** What an undo did. */
export interface UndoCounts {
  readonly removed: number;
  readonly restored: number;
  readonly handedOver: number;
}

/** What goes, what stays as others have it, and which runs become stale. */
export function UndoPlanText({ plan }: { plan: UndoPlanView }) {
  const t = useTranslations("import.undo");
  const locale = useLocale();
  const removed = plan.tables.filter((table) => table.removed > 0);
  const kept = plan.tables.filter((table) => table.kept > 0);
  const list = (rows: typeof removed, of: "removed" | "kept") => (
    <ul className="num mt-1 grid gap-0.5 pl-4">
      {rows.map((row) => (
        <li key={row.table} className="list-disc">
          {t(`tables.${row.table}`, { rows: row[of], count: formatCount(row[of], locale) })}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="grid gap-3 text-xs text-ink-2">
      {removed.length + kept.length === 0 ? <p>{t("nothing")}</p> : null}
      {removed.length > 0 ? (
        <div>
          <h3 className="font-semibold text-ink">{t("removed")}</h3>
          {list(removed, "removed")}
        </div>
      ) : null}
      {kept.length > 0 ? (
        <div>
          <h3 className="font-semibold text-ink">{t("kept")}</h3>
          {list(kept, "kept")}
          <p className="mt-1">{t("keptWhy")}</p>
        </div>
      ) : null}
      <p>
        {plan.runs.length === 0
          ? t("noRuns")
          : t("runs", {
              count: plan.runs.length,
              numbers: new Intl.ListFormat(locale).format(plan.runs.map(({ number }) => String(number))),
            })}
      </p>
    </div>
  );
}
