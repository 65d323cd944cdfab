import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Td } from "@/components/ui/td";
import { type FieldType, fieldOf } from "@/lib/domain/import/kinds";
import type { ImportPreview, RowPreview } from "@/lib/domain/import/preview";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface PreviewRowProps {
  row: RowPreview;
  preview: ImportPreview;
  timeZone: string;
}

/** One row as it will be imported, or why it will not be. */
export function PreviewRow({ row, preview, timeZone }: PreviewRowProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  const { kind, fields } = preview;
  const { problem } = row;
  const line = <Td numeric>{formatCount(row.line, locale)}</Td>;
  const at = problem?.field ? fields.indexOf(problem.field) : -1;
  if (problem && at < 0) {
    return (
      <tr>
        {line}
        <Td colSpan={fields.length} className="max-w-0 truncate bg-danger-soft">
          <Problem problem={problem} withColumn />
        </Td>
      </tr>
    );
  }
  return (
    <tr>
      {line}
      {fields.map((field, index) =>
        problem && index === at ? (
          <Td key={field} className="max-w-96 truncate bg-danger-soft whitespace-nowrap">
            <Problem problem={problem} />
          </Td>
        ) : (
          <Td key={field} className="max-w-72 truncate whitespace-nowrap">
            <PreviewValue
              value={row.values[index] ?? null}
              type={problem ? undefined : fieldOf(kind, field)?.type}
              timeZone={timeZone}
            />
            {index === 0 && row.makes > 1 ? (
              <span className="ml-1.5 text-2xs text-ink-3">{t("preview.makes", { count: row.makes })}</span>
            ) : null}
          </Td>
        ),
      )}
    </tr>
  );
}

interface ProblemProps {
  problem: NonNullable<RowPreview["problem"]>;
  withColumn?: boolean;
}

function Problem({ problem, withColumn = false }: ProblemProps) {
  const t = useTranslations("import");
  const reason = t(`reasons.${problem.reason}`);
  const { column, value, suggestion } = problem;
  return (
    <span className="inline-flex items-center gap-1.5" title={value ?? undefined}>
      <TriangleAlert aria-hidden className="size-3 shrink-0 text-danger" />
      {value ? <span className="text-2xs line-through decoration-danger">{value}</span> : null}
      <b className="font-medium text-danger">
        {withColumn && column ? t("preview.problem", { column, reason }) : reason}
      </b>
      {suggestion ? <span className="text-2xs">{t("preview.suggestion", { value: suggestion })}</span> : null}
    </span>
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
