import type { ReactNode } from "react";

export interface ProgressBarProps {
  /** Share done, 0 to 1; null while it is not known. */
  value: number | null;
  /** What is being done, for screen readers. */
  label: string;
  /** Done of how many and time left, under the bar. */
  detail?: ReactNode;
  /** A cancel button. */
  action?: ReactNode;
}

/** Long work: share done, time left, cancel. */
export function ProgressBar({ value, label, detail, action }: ProgressBarProps) {
  const percent = value === null ? undefined : Math.round(Math.max(0, Math.min(1, value)) * 100);
  return (
    <div className="grid gap-1.5">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-sunken inset-ring inset-ring-line"
      >
        <div
          className={
            percent === undefined
              ? "h-full w-full bg-accent opacity-40 motion-safe:animate-pulse"
              : "h-full bg-accent"
          }
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
      {detail || action ? (
        <div className="num flex items-center gap-2 text-xs">
          <span className="min-w-0 flex-1">{detail}</span>
          {action}
        </div>
      ) : null}
    </div>
  );
}
