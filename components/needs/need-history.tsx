import { useLocale, useTranslations } from "next-intl";
import { EditHistory } from "@/components/editing/edit-history";
import { UndoEdit } from "@/components/editing/undo-edit";
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
  const te = useTranslations("needs.edit");
  const locale = useLocale();
  const name = (need: NamedNeed | null) =>
    need === null ? t("other") : pickName(need, locale) || t("gone", { key: need.key });
  const who = (person: string | null) => person ?? t("program");
  const when = (at: Date) => formatDateTime(at, locale, timeZone);
  const became = ({ undoneAt, undoneBy, builtUpon }: HistoryEntry) => {
    if (undoneAt) return [t("undoneBy", { who: who(undoneBy), at: when(undoneAt) })];
    return builtUpon === null ? [] : [t("builtUpon", { number: builtUpon })];
  };
  return (
    <EditHistory
      entries={entries.map((entry) => ({
        id: entry.id,
        did: t(`did.${entry.kind}`, {
          needs: entry.needs.map(name).join(t("separator")),
          into: name(entry.into),
          mentions: entry.mentions,
        }),
        note: [t("by", { number: entry.id, who: who(entry.by), at: when(entry.at) }), ...became(entry)].join(
          " ",
        ),
        undone: entry.undoneAt !== null,
        back:
          actions && entry.undoneAt === null ? (
            <UndoEdit
              workspace={workspace}
              id={entry.id}
              action={actions.undo}
              label={t("undoLabel", { number: entry.id })}
              undone={te("undone")}
            />
          ) : null,
      }))}
    />
  );
}
