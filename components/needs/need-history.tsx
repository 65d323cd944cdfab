import { useLocale, useTranslations } from "next-intl";
import { UndoEdit } from "@/components/needs/undo-edit";
import type { NeedActions } from "@/components/needs/use-need-edit";
import type { HistoryEntry, NamedNeed } from "@/lib/domain/needs/need-history";
import { formatDateTime } from "@/lib/format/format-date-time";
import { pickName } from "@/lib/format/pick-name";

export interface NeedHistoryProps {
  workspace: string;
  timeZone: string;
  entries: readonly HistoryEntry[];
  /** Left out for those who may not edit. */
  actions?: NeedActions | undefined;
}

/** Who changed what about needs and when, newest first, each with its way back. */
export function NeedHistory({ workspace, timeZone, entries, actions }: NeedHistoryProps) {
  const t = useTranslations("needs.history");
  const locale = useLocale();
  const name = (need: NamedNeed | null) =>
    need === null ? t("other") : pickName(need, locale) || t("gone", { key: need.key });
  return (
    <ol className="grid text-xs">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p className={entry.undoneAt ? "text-ink-3 line-through" : "text-ink"}>
              {t(`did.${entry.kind}`, {
                needs: entry.needs.map(name).join(t("separator")),
                into: name(entry.into),
                mentions: entry.mentions,
              })}
            </p>
            <p className="num text-2xs text-ink-3">
              {t("by", {
                number: entry.id,
                who: entry.by ?? t("program"),
                at: formatDateTime(entry.at, locale, timeZone),
              })}
              {entry.undoneAt
                ? ` ${t("undoneBy", {
                    who: entry.undoneBy ?? t("program"),
                    at: formatDateTime(entry.undoneAt, locale, timeZone),
                  })}`
                : null}
              {entry.undoneAt === null && entry.builtUpon !== null
                ? ` ${t("builtUpon", { number: entry.builtUpon })}`
                : null}
            </p>
          </div>
          {actions && entry.undoneAt === null ? (
            <UndoEdit workspace={workspace} id={entry.id} actions={actions} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
