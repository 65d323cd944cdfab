import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { ImportHistory } from "@/lib/domain/import/import-history";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface HistoryCardProps {
  timeZone: string;
  history: ImportHistory;
}

/** What happened to an import, step by step. */
export function HistoryCard({ timeZone, history }: HistoryCardProps) {
  const t = useTranslations("import.history");
  const locale = useLocale();
  const { createdAt, createdBy, startedAt, finishedAt, attempts, undoneAt, undoneBy } = history;
  const nobody = t("program");
  const steps = [
    { at: createdAt, text: t("uploaded", { by: createdBy ?? nobody }) },
    { at: startedAt, text: t("started", { attempts }) },
    { at: finishedAt, text: t("finished") },
    { at: undoneAt, text: t("undone", { by: undoneBy ?? nobody }) },
  ];
  return (
    <Card title={t("title")}>
      <ol className="grid gap-1.5 text-xs">
        {steps.map(({ at, text }) =>
          at ? (
            <li
              key={text}
              className="grid grid-cols-[11rem_minmax(0,1fr)] gap-2 max-sm:grid-cols-1 max-sm:gap-0"
            >
              <time dateTime={at.toISOString()} className="num text-ink-3">
                {formatDateTime(at, locale, timeZone)}
              </time>
              <span>{text}</span>
            </li>
          ) : null,
        )}
      </ol>
    </Card>
  );
}
