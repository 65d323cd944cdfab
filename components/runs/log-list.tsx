import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface LogListLine {
  readonly id: string;
  readonly at: Date;
  readonly level: "info" | "warn" | "error";
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A run's log in the reader's language; keys of stages and models in it are said by their names. */
export function LogList({ lines, timeZone }: { lines: readonly LogListLine[]; timeZone: string }) {
  const t = useTranslations("runs");
  const tm = useTranslations("recommendations.models");
  const locale = useLocale();
  if (lines.length === 0) return <EmptyState title={t("logEmpty")} body={t("logEmptyBody")} />;
  const say = ({ key, params }: LogListLine) => {
    const path = `log.${key}` as "log.published";
    if (!t.has(path)) return key;
    const stage = `stages.${params.stage}` as "stages.needs";
    const model = String(params.model) as "blend";
    return t(path, {
      ...params,
      ...(params.stage && t.has(stage) ? { stage: t(stage) } : {}),
      ...(params.model && tm.has(model) ? { model: tm(model) } : {}),
    } as never);
  };
  return (
    <ol className="grid gap-1.5 text-xs">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-baseline gap-x-3">
          <time className="num text-2xs text-ink-3" dateTime={line.at.toISOString()}>
            {formatDateTime(line.at, locale, timeZone)}
          </time>
          {line.level === "info" ? null : (
            <Chip tone={line.level === "error" ? "danger" : "warn"}>{line.level}</Chip>
          )}
          <span className="min-w-0 flex-1 break-words">{say(line)}</span>
        </li>
      ))}
    </ol>
  );
}
