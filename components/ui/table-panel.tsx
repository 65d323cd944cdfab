import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface TablePanelProps {
  /** A `<Table>`, or a list of rows. */
  children: ReactNode;
  /** `<Pagination>` or a note under the rows. */
  footer?: ReactNode;
  className?: string;
}

/** The frame of a table or list that is a page's main thing and needs no title of its own. */
export function TablePanel({ children, footer, className }: TablePanelProps) {
  return (
    <div className={classNames("overflow-hidden rounded-lg border border-line bg-surface", className)}>
      {children}
      {footer ? (
        <div className="border-t border-line px-3 py-2 text-xs text-ink-2 sm:px-4">{footer}</div>
      ) : null}
    </div>
  );
}
