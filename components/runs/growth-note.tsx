import { useLocale, useTranslations } from "next-intl";
import { StartRunButton } from "@/components/runs/start-run-button";
import { Note } from "@/components/ui/note";
import type { StartRun } from "@/components/ui/use-start-run";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatPercent } from "@/lib/format/format-percent";

export interface GrowthNoteProps {
  workspace: string;
  timeZone: string;
  growth: {
    readonly number: number;
    readonly joinedAt: Date | null;
    readonly fitted: number;
    readonly joined: number;
    readonly drift: {
      readonly otherBefore: number;
      readonly otherSince: number;
      readonly due: readonly ("grown" | "unknown" | "shifted")[];
    };
  };
  /** Left out where the reader may not start runs, or one is under way. */
  start?: StartRun | undefined;
  className?: string;
}

/** What joined the published run since its fit, and why a new fit is due, where it is. */
export function GrowthNote({ workspace, timeZone, growth, start, className }: GrowthNoteProps) {
  const t = useTranslations("runs.growth");
  const locale = useLocale();
  const { number, joinedAt, fitted, joined, drift } = growth;
  const due = drift.due.length > 0;
  return (
    <Note
      tone={due ? "warn" : "info"}
      title={t(due ? "due" : "joined", {
        number,
        joined,
        count: formatCount(joined, locale),
        fitted: formatCount(fitted, locale),
      })}
      {...(start && due
        ? { action: <StartRunButton workspace={workspace} label={t("again")} start={start} /> }
        : {})}
      {...(className ? { className } : {})}
    >
      {drift.due.map((reason) => (
        <span key={reason} className="block">
          {t(`reasons.${reason}`, {
            share: formatPercent(fitted > 0 ? joined / fitted : 0, locale),
            before: formatPercent(drift.otherBefore, locale),
            since: formatPercent(drift.otherSince, locale),
          })}
        </span>
      ))}
      {joinedAt ? (
        <span className="block">{t("last", { when: formatDateTime(joinedAt, locale, timeZone) })}</span>
      ) : null}
    </Note>
  );
}
