import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface EmptyStateProps {
  /** What is missing, with the threshold in it: `9 of 12 weeks of orders`. */
  title: string;
  /** Why, and what to do. */
  body: ReactNode;
  /** A LinkButton or Button that does it. */
  action?: ReactNode;
  className?: string;
}

/** Why a panel is empty and what to do about it; also for "not enough data". */
export function EmptyState({ title, body, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        "grid justify-items-start gap-1.5 rounded-md border border-dashed border-line-strong px-4 py-5 text-xs text-ink-2",
        className,
      )}
    >
      <strong className="text-sm font-semibold text-ink">{title}</strong>
      <p className="max-w-[70ch]">{body}</p>
      {action ? <div className="mt-1 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  );
}
