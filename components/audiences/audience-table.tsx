"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { RemoveButton } from "@/components/ui/remove-button";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { useToast } from "@/components/ui/toast";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AudienceList } from "@/lib/domain/audiences/audience-row";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";

export interface AudienceTableProps {
  workspace: string;
  timeZone: string;
  audiences: AudienceList["audiences"];
  /** Left out for those who may only read. */
  remove?:
    | ((input: { workspace: string; id: number; restore?: boolean }) => Promise<ActionResult<void>>)
    | undefined;
}

/** The audiences with their sizes now, and removal that can be undone. */
export function AudienceTable({ workspace, timeZone, audiences, remove }: AudienceTableProps) {
  const t = useTranslations("audiences");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useServerAction();
  const change = (id: number, name: string, restore: boolean) => {
    if (!remove) return;
    run(
      () => remove({ workspace, id, restore }),
      () => {
        if (restore) toast({ text: t("restored", { name }) });
        else toast({ text: t("removed", { name }), undo: () => change(id, name, true) });
        router.refresh();
      },
    );
  };
  return (
    <TablePanel>
      <Table label={t("table.label")} stack>
        <thead>
          <tr>
            <Th>{t("table.name")}</Th>
            <Th>{t("table.kind")}</Th>
            <Th numeric>{t("table.size")}</Th>
            <Th numeric>{t("table.reachable")}</Th>
            <Th>{t("table.kept")}</Th>
            <Th>{t("table.created")}</Th>
            {remove ? <Th>{t("table.do")}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {audiences.map(({ id, name, kind, size, reachable, live, createdAt }) => (
            <tr key={id}>
              <Td>
                <TextLink look="name" href={`/${workspace}/audiences/${id}`}>
                  {name}
                </TextLink>
              </Td>
              <Td label={t("table.kind")}>{t(`kinds.${kind}`)}</Td>
              <Td numeric label={t("table.size")}>
                {formatCount(size, locale)}
              </Td>
              <Td numeric label={t("table.reachable")}>
                {formatCount(reachable, locale)}
              </Td>
              <Td label={t("table.kept")}>{t(live ? "live" : "frozen")}</Td>
              <Td label={t("table.created")}>{formatDate(createdAt, locale, timeZone)}</Td>
              {remove ? (
                <Td label={t("table.do")}>
                  <RemoveButton
                    label={t("remove", { name })}
                    disabled={busy}
                    onRemove={() => change(id, name, false)}
                  />
                </Td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </TablePanel>
  );
}
