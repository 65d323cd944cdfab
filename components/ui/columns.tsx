import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface ColumnsProps {
  /** Cards; give them `span` classes through `columnSpan(n)`. */
  children: ReactNode;
  className?: string;
}

/** A grid of twelve; on tablets panels take half or all, on phones all of it. */
export function Columns({ children, className }: ColumnsProps) {
  return (
    <div className={classNames("grid grid-cols-12 items-stretch gap-3 sm:gap-4", className)}>{children}</div>
  );
}
