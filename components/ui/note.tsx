import { CircleCheck, CircleX, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type NoteTone = "info" | "ok" | "warn" | "danger";

export interface NoteProps {
  tone?: NoteTone;
  /** The point, in bold. */
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links at the end. */
  action?: ReactNode;
  /** Read out when it appears: the answer to something the reader just did. */
  live?: boolean;
  className?: string;
}

const ICONS = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleX };
const COLOURS = { info: "text-ink-3", ok: "text-ok", warn: "text-warn", danger: "text-danger" };

/** A sentence that must be seen: a warning with the way out, a failure, a result. */
export function Note({ tone = "info", title, children, action, live = false, className }: NoteProps) {
  const Icon = ICONS[tone];
  return (
    <div
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
      className={classNames(
        "flex gap-2.5 rounded-md border border-line bg-surface px-3 py-2.5 text-xs [&_a]:underline",
        className,
      )}
    >
      <Icon aria-hidden className={classNames("mt-px size-4 shrink-0 stroke-[1.75]", COLOURS[tone])} />
      <div className="min-w-0 flex-1 break-words">
        {title ? <b className="font-semibold">{title} </b> : null}
        {children}
      </div>
      {action ? <div className="-my-1.5 flex shrink-0 items-start gap-2">{action}</div> : null}
    </div>
  );
}
