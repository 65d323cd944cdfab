"use client";

import { useLocale, useTranslations } from "next-intl";
import { UndoEdit } from "@/components/editing/undo-edit";
import type { IntentActions } from "@/components/service-room/use-intent-edit";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface IntentHistoryProps {
  workspace: string;
  edits: readonly {
    readonly id: number;
    readonly edit: NeedEdit;
    readonly at: Date;
    readonly undoneAt: Date | null;
  }[];
  /** Null for who may only read. */
  actions: IntentActions | null;
}

/** What people changed about an intent, each with the way back. */
export function IntentHistory({ workspace, edits, actions }: IntentHistoryProps) {
  const t = useTranslations("serviceRoom.history");
  const te = useTranslations("serviceRoom.edit");
  const locale = useLocale();
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <Th>{t("what")}</Th>
          <Th>{t("when")}</Th>
          <Th>{t("back")}</Th>
        </tr>
      </thead>
      <tbody>
        {edits.map(({ id, edit, at, undoneAt }) => (
          <tr key={id}>
            <Td>{t(`kind.${edit.kind}`, { count: "mentions" in edit ? edit.mentions.length : 0 })}</Td>
            <Td>{formatDateTime(at, locale)}</Td>
            <Td>
              {undoneAt !== null ? (
                t("undone")
              ) : actions ? (
                <UndoEdit workspace={workspace} id={id} action={actions.undo} undone={te("undone")} />
              ) : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
