"use client";

import { Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type PersonaActions, usePersonaEdit } from "@/components/personas/use-persona-edit";
import { Button } from "@/components/ui/button";
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
  const locale = useLocale();
  const who = (name: string | null) => name ?? t("program");
  return (
    <Card id="edits" title={t("title", { count: entries.length })} description={t("description")}>
      <ol className="grid text-xs">
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className={entry.undoneAt ? "text-ink-3 line-through" : "text-ink"}>
                {t(`did.${entry.kind}`, {
                  personas: entry.personas.map((ref) => pickName(ref, locale)).join(t("separator")),
                  into: entry.into ? pickName(entry.into, locale) : "",
                })}
              </p>
              <p className="num text-2xs text-ink-3">
                {t("by", { who: who(entry.by), at: formatDateTime(entry.at, locale, timeZone) })}
                {entry.undoneAt
                  ? ` ${t("undoneBy", {
                      who: who(entry.undoneBy),
                      at: formatDateTime(entry.undoneAt, locale, timeZone),
                    })}`
                  : null}
              </p>
            </div>
            {actions && entry.undoneAt === null ? (
              <UndoEdit workspace={workspace} id={entry.id} actions={actions} />
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function UndoEdit({ workspace, id, actions }: { workspace: string; id: number; actions: PersonaActions }) {
  const t = useTranslations("personas.history");
  const tc = useTranslations("common");
  const { undo, pending } = usePersonaEdit(workspace, actions);
  return (
    <Button
      icon={<Undo2 aria-hidden />}
      aria-label={t("undoLabel", { number: id })}
      disabled={pending}
      onClick={() => undo(id)}
    >
      {tc("undo")}
    </Button>
  );
}
