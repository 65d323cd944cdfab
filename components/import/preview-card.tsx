import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { type FieldType, fieldOf } from "@/lib/domain/import/kinds";
import type { ImportPreview, RowPreview } from "@/lib/domain/import/preview";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface PreviewCardProps {
  preview: ImportPreview;
  timeZone: string;
  busy: boolean;
}

/** The first rows as they will be imported; a row that will not be says why. */
export function PreviewCard({ preview, timeZone, busy }: PreviewCardProps) {
  const t = useTranslations("import");
  const { fields, rows, mapping } = preview;
  const bad = rows.filter(({ problem }) => problem).length;
  const title = t("preview.title", { shown: rows.length, bad });
  return (
    <Card title={title} description={t("preview.description", { zone: timeZone })} flush={fields.length > 0}>
      {fields.length === 0 ? (
        <EmptyState title={t("preview.none")} body={t("preview.noneBody")} />
      ) : (
        <div aria-busy={busy} className={classNames("transition-opacity", busy && "opacity-60")}>
          <Table label={title} plain>
            <thead>
              <tr>
                <Th numeric>{t("preview.line")}</Th>
                {fields.map((field) => (
                  <Th key={field}>
                    {t(`fields.${field}` as "fields.text")}
                    <span className="block font-normal text-ink-3">{mapping.fields[field] ?? ""}</span>
                  </Th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PreviewRow key={row.line} row={row} preview={preview} timeZone={timeZone} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Card>
  );
}

function PreviewRow({
  row,
  preview,
  timeZone,
}: {
  row: RowPreview;
  preview: ImportPreview;
  timeZone: string;
}) {
  const t = useTranslations("import");
  const locale = useLocale();
  const { kind, fields } = preview;
  const { problem } = row;
  if (problem) {
    const reason = t(`reasons.${problem.reason}`);
    return (
      <tr>
        <Td numeric>{formatCount(row.line, locale)}</Td>
        <Td colSpan={fields.length} className="max-w-0 truncate bg-danger-soft">
          <b className="font-medium text-danger">
            {problem.column ? t("preview.problem", { column: problem.column, reason }) : reason}
          </b>{" "}
          <span className="text-2xs">{problem.value}</span>
        </Td>
      </tr>
    );
  }
  return (
    <tr>
      <Td numeric>{formatCount(row.line, locale)}</Td>
      {fields.map((field, index) => {
        return (
          <Td key={field} className="max-w-72 truncate whitespace-nowrap">
            <PreviewValue
              value={row.values[index] ?? null}
              type={fieldOf(kind, field)?.type}
              timeZone={timeZone}
            />
          </Td>
        );
      })}
    </tr>
  );
}

interface PreviewValueProps {
  value: string | number | boolean | null;
  type: FieldType | undefined;
  timeZone: string;
}

function PreviewValue({ value, type, timeZone }: PreviewValueProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  if (value === null) return <span className="text-ink-3">–</span>;
  if (type === "time" && typeof value === "number") return formatDateTime(value, locale, timeZone);
  if (typeof value === "boolean") return t(`values.${value}`);
  if (type === "speaker") return t(`values.${value}` as "values.agent");
  if (type === "eventType") return t(`values.${value}` as "values.view");
  return String(value);
}
