import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { PreviewRow } from "@/components/import/preview-row";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { ImportPreview } from "@/lib/domain/import/preview";
import { formatCount } from "@/lib/format/format-count";

export interface PreviewCardProps {
  preview: ImportPreview;
  timeZone: string;
  busy: boolean;
}

/** The first rows as they will be imported; the cell for which a row will not be is marked and says why. */
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
          <Problems preview={preview} />
          <Table label={title} plain className="[&_td]:h-7.5 [&_td]:py-1">
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

/** Of all tried rows: which problem how many have. */
function Problems({ preview }: { preview: ImportPreview }) {
  const t = useTranslations("import");
  const locale = useLocale();
  if (preview.problems.length === 0) return null;
  return (
    <ul aria-label={t("preview.problems")} className="flex flex-wrap gap-1.5 px-3 pb-2 sm:px-4">
      {preview.problems.map(({ reason, column, rows }) => {
        const text = t(`reasons.${reason}`);
        return (
          <li key={`${column} ${reason}`}>
            <Chip tone="danger" icon={<TriangleAlert aria-hidden />}>
              {t("preview.problemCount", {
                count: formatCount(rows, locale),
                problem: column ? t("preview.problem", { column, reason: text }) : text,
              })}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
