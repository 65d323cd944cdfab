"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { ProgressBar } from "@/components/ui/progress-bar";
import { usePolling } from "@/components/ui/use-polling";
import type { ImportProgress as ImportState } from "@/lib/domain/import/import-progress";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatCount } from "@/lib/format/format-count";
import { formatDuration } from "@/lib/format/format-duration";

export interface ImportProgressProps {
  workspace: string;
  id: number;
  initial: ImportState;
  action?: ReactNode;
  /** Only the bar with its counts: one of several in a list. */
  compact?: boolean;
}

const EVERY_MS = 1000;
const PHASES = ["reading", "merging"] as const;

/** The bar of an import under way; asks until it has ended and has the page drawn anew then. */
export function ImportProgress({ workspace, id, initial, action, compact = false }: ImportProgressProps) {
  const t = useTranslations("import.progress");
  const locale = useLocale();
  const router = useRouter();
  const [state, setState] = useState(initial);
  usePolling<ImportState>(`/api/${workspace}/imports/${id}`, EVERY_MS, (now) => {
    setState(now);
    // The rest of the page says how the import stands too.
    if (now.status !== state.status) router.refresh();
    return now.ended ? "over" : "on";
  });
  const counts = { read: formatCount(state.read, locale), rejected: formatCount(state.rejected, locale) };
  const queued = state.status === "queued";
  const bytes = {
    done: formatBytes(state.bytesRead, locale),
    size: formatBytes(state.fileSize, locale),
  };
  return (
    <div className="grid gap-2">
      <ProgressBar
        value={queued ? null : state.fraction}
        label={t("label")}
        detail={
          <>
            {queued
              ? t("queued")
              : state.secondsLeft === null
                ? t("working")
                : state.secondsLeft < 1
                  ? t("nearly")
                  : t("left", { left: formatDuration(state.secondsLeft, locale) })}
            {compact && !queued ? (
              <span className="text-ink-2"> · {t("reading", { ...counts, ...bytes })}</span>
            ) : null}
          </>
        }
        action={action}
      />
      {compact ? null : (
        <>
          <ol className="grid gap-1 text-xs">
            {PHASES.map((phase, index) => {
              const at = queued ? -1 : PHASES.indexOf(state.phase ?? "reading");
              const stand = index < at ? "done" : index === at ? "now" : "later";
              return (
                <li
                  key={phase}
                  aria-current={stand === "now" ? "step" : undefined}
                  className={classNames(
                    "num flex items-baseline gap-2",
                    stand === "later" ? "text-ink-3" : "text-ink-2",
                  )}
                >
                  <b className={classNames("font-medium", stand === "now" && "text-ink")}>
                    {t(`phases.${phase}`)}
                  </b>
                  <span>
                    {stand === "later"
                      ? t("later")
                      : phase === "reading"
                        ? t("reading", { ...counts, ...bytes })
                        : t("comparing")}
                  </span>
                </li>
              );
            })}
          </ol>
          <p className="text-2xs text-ink-3">{t("leave")}</p>
        </>
      )}
    </div>
  );
}
