import { useLocale, useTranslations } from "next-intl";
import { StartRunButton } from "@/components/runs/start-run-button";
import { Note } from "@/components/ui/note";
import type { StartRun } from "@/components/ui/use-start-run";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface StaleNoteProps {
  workspace: string;
  timeZone: string;
  run: { readonly number: number; readonly staleAt: Date; readonly staleReason: string | null };
  /** Left out where the reader may not start runs, or one is under way. */
  start?: StartRun | undefined;
  className?: string;
}

/** A run was made of rows that are gone since: what it says is still shown, and a new one would say it anew. */
export function StaleNote({ workspace, timeZone, run, start, className }: StaleNoteProps) {
  const t = useTranslations("runs.stale");
  const locale = useLocale();
  const when = formatDateTime(run.staleAt, locale, timeZone);
  const reason = run.staleReason === "erasure" ? "erasure" : "undo";
  return (
    <Note
      title={t("title", { number: run.number })}
      {...(start
        ? { action: <StartRunButton workspace={workspace} label={t("again")} start={start} /> }
        : {})}
      {...(className ? { className } : {})}
    >
      {t(reason, { when })}
    </Note>
  );
}
