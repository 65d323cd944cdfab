import { Check, ListTree } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { CellField } from "@/components/import/cell-field";
import type { Edit, Trial } from "@/components/import/use-corrections";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Td } from "@/components/ui/td";
import { useKnownName } from "@/components/ui/use-known-name";
import type { RejectRow } from "@/lib/domain/import/reject-row";
import { formatCount } from "@/lib/format/format-count";

export interface QuarantineRowProps {
  row: RejectRow;
  columns: readonly string[];
  trial: Trial;
  edit: Edit | undefined;
  /** whether the reader may correct it */
  editable: boolean;
  onCell: (column: string, value: string) => void;
  onRaw: (raw: string) => void;
}

/** A shortened line has lost what corrections must keep. */
const SHORTENED = /…$/;

/** A rejected row: what is wrong, a field for it where the reader may correct it, and all of its cells on demand. */
export function QuarantineRowView(props: QuarantineRowProps) {
  const { row, columns, trial, edit, editable, onCell, onRaw } = props;
  const t = useTranslations("import.quarantine");
  const locale = useLocale();
  const say = useKnownName("import.reasons");
  const [open, setOpen] = useState(false);
  const waits = editable && row.fixedAt === null && !row.pending && row.reason !== "erased";
  const { problem } = trial;
  const lineText = formatCount(row.line, locale);
  const cellOf = (column: string) => trial.cells?.[column] ?? row.cells?.[column] ?? "";
  // The wrong cell, those that were changed, and the one that is wrong next.
  const touched = new Set([row.column, ...Object.keys(edit?.cells ?? {}), problem?.column ?? null]);
  const shown = columns.filter((column) => (open && trial.cells !== null) || touched.has(column));
  const field = (column: string) => (
    <CellField
      key={column}
      label={t("cellOf", { column, line: lineText })}
      name={column}
      bare={shown.length === 1 && column === row.column}
      value={cellOf(column)}
      wrong={problem?.column === column}
      suggestion={problem?.column === column ? problem.suggestion : null}
      onChange={(value) => onCell(column, value)}
    />
  );
  return (
    <tr>
      <Td numeric label={t("line")} className="w-16 align-top leading-7 max-sm:font-medium">
        {lineText}
      </Td>
      <Td label={t("column")} className="align-top leading-7">
        {row.column ?? <span className="text-ink-3">{t("wholeRow")}</span>}
      </Td>
      <Td label={t("value")} className="max-w-[36rem] min-w-52 align-top max-sm:max-w-none">
        {!waits ? (
          <span className="line-clamp-2 leading-7 break-all">
            {row.value || (row.column === null ? row.raw : t("emptyValue"))}
          </span>
        ) : row.cells === null ? (
          <div className="grid gap-1.5">
            <textarea
              data-correct=""
              aria-label={t("rawOf", { line: lineText })}
              aria-invalid={problem !== null}
              readOnly={SHORTENED.test(row.raw)}
              value={edit?.raw ?? row.raw}
              rows={2}
              onChange={(event) => onRaw(event.target.value)}
              className="w-full rounded-md border border-line-control bg-surface px-2 py-1 font-mono text-2xs"
            />
            {SHORTENED.test(row.raw) ? <span className="text-2xs text-ink-2">{t("tooLong")}</span> : null}
            {trial.touched && trial.cells !== null ? shown.map(field) : null}
          </div>
        ) : (
          <div className="grid gap-1.5">{shown.map(field)}</div>
        )}
      </Td>
      <Td label={t("reason")} className="align-top leading-7 text-ink-2">
        {row.fixedAt !== null ? (
          <Chip tone="ok" icon={<Check aria-hidden />}>
            {t("broughtIn")}
          </Chip>
        ) : row.pending ? (
          <Chip tone="info">{t("onTheWay")}</Chip>
        ) : problem === null ? (
          <Chip tone="ok" icon={<Check aria-hidden />}>
            {t("right")}
          </Chip>
        ) : (
          <span aria-live={trial.touched ? "polite" : undefined}>
            {problem.column !== null && problem.column !== row.column
              ? t("reasonIn", { reason: say(problem.reason), column: problem.column })
              : say(problem.reason)}
          </span>
        )}
      </Td>
      <Td label={t("cells")} className="w-10 align-top">
        {waits && trial.cells !== null ? (
          <Button
            variant="quiet"
            icon={<ListTree aria-hidden />}
            label={t("allCells", { line: lineText })}
            pressed={open}
            onClick={() => setOpen(!open)}
          />
        ) : null}
      </Td>
    </tr>
  );
}
