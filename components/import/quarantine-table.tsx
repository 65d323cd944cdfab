"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { QuarantineRowView } from "@/components/import/quarantine-row";
import { type Reading, useCorrections } from "@/components/import/use-corrections";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { Correction } from "@/lib/domain/import/correction";
import type { RejectRow } from "@/lib/domain/import/reject-row";
import { formatCount } from "@/lib/format/format-count";

export type FixRows = (input: {
  workspace: string;
  id: number;
  rows: Correction[];
}) => Promise<ActionResult<{ id: number }>>;

export interface QuarantineTableProps {
  workspace: string;
  importId: number;
  title: string;
  rows: readonly RejectRow[];
  reading: Reading;
  /** Null for those who may not correct. */
  fix: FixRows | null;
}

/** The rows of a page of quarantine: corrected in place, tried as they are typed, and brought in together. */
export function QuarantineTable({ workspace, importId, title, rows, reading, fix }: QuarantineTableProps) {
  const t = useTranslations("import.quarantine");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, start] = useTransition();
  const { edits, trials, ready, wrong, setCell, setRaw, clear } = useCorrections(rows, reading);
  const bring = () =>
    start(async () => {
      const result = await fix?.({ workspace, id: importId, rows: ready });
      if (!result) return;
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      toast({ text: t("sent", { total: ready.length, count: formatCount(ready.length, locale) }) });
      clear();
      router.refresh();
    });
  return (
    <>
      <Table label={title} stack plain>
        <thead>
          <tr>
            <Th numeric>{t("line")}</Th>
            <Th>{t("column")}</Th>
            <Th>{t("value")}</Th>
            <Th>{t("reason")}</Th>
            <Th>
              <span className="sr-only">{t("cells")}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QuarantineRowView
              key={row.id}
              row={row}
              columns={reading.columns}
              trial={trials.get(row.id) ?? { cells: row.cells, problem: row, touched: false }}
              edit={edits[row.id]}
              editable={fix !== null}
              onCell={(column, value) => setCell(row.id, column, value)}
              onRaw={(raw) => setRaw(row.id, raw)}
            />
          ))}
        </tbody>
      </Table>
      {fix && (ready.length > 0 || wrong > 0) ? (
        <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-3 py-2 text-xs sm:px-4">
          <span role="status">
            {t("standing", {
              ready: ready.length,
              readyCount: formatCount(ready.length, locale),
              wrong,
              wrongCount: formatCount(wrong, locale),
            })}
          </span>
          <Button variant="quiet" className="ml-auto" onClick={clear} disabled={busy}>
            {t("forget")}
          </Button>
          <Button variant="primary" onClick={bring} disabled={busy || ready.length === 0}>
            {t("bringIn", { total: ready.length, count: formatCount(ready.length, locale) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
