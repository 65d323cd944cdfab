import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProgressBar } from "@/components/ui/progress-bar";
import { formatDuration } from "@/lib/format/format-duration";
import { formatPercent } from "@/lib/format/format-percent";

export interface RunProgressProps {
  number: number;
  fraction: number;
  secondsLeft: number | null;
  waiting: boolean;
  action?: ReactNode;
}

/** The bar of a run under way, with the time left. */
export function RunProgress({ number, fraction, secondsLeft, waiting, action }: RunProgressProps) {
  const t = useTranslations("runs");
  const locale = useLocale();
  const percent = formatPercent(fraction, locale, 0);
  const detail = waiting
    ? t("waiting")
    : secondsLeft === null
      ? t("progressEarly", { percent })
      : t("progress", { percent, left: formatDuration(secondsLeft, locale) });
  return (
    <ProgressBar
      value={waiting ? null : fraction}
      label={t("progressLabel", { number })}
      detail={detail}
      action={action}
    />
  );
}
