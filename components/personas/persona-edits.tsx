import { useLocale, useTranslations } from "next-intl";
import { EditHistory } from "@/components/editing/edit-history";
import { UndoEdit } from "@/components/editing/undo-edit";
import type { PersonaActions } from "@/components/personas/use-persona-edit";
import { Card } from "@/components/ui/card";
import type { PersonaHistoryEntry } from "@/lib/domain/persona/persona-history";
import { formatDateTime } from "@/lib/format/format-date-time";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaEditsProps {
  workspace: string;
  timeZone: string;
  entries: readonly PersonaHistoryEntry[];
  /** Left out for those who may not edit. */
  actions?: PersonaActions | undefined;
}

/** Who changed what about personas and when, newest first, each with its way back. */
export function PersonaEdits({ workspace, timeZone, entries, actions }: PersonaEditsProps) {
  const t = useTranslations("personas.history");
  const te = useTranslations("personas.edit");
  const locale = useLocale();
  const who = (name: string | null) => name ?? t("program");
  const when = (at: Date) => formatDateTime(at, locale, timeZone);
  const became = ({ undoneAt, undoneBy }: PersonaHistoryEntry) =>
    undoneAt ? [t("undoneBy", { who: who(undoneBy), at: when(undoneAt) })] : [];
  return (
    <Card id="edits" title={t("title", { count: entries.length })} description={t("description")}>
      <EditHistory
        entries={entries.map((entry) => ({
          id: entry.id,
          did: t(`did.${entry.kind}`, {
            personas: entry.personas.map((ref) => pickName(ref, locale)).join(t("separator")),
            into: entry.into ? pickName(entry.into, locale) : "",
          }),
          note: [t("by", { who: who(entry.by), at: when(entry.at) }), ...became(entry)].join(" "),
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
    </Card>
  );
}
