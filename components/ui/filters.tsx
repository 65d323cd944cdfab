import type { ReactNode } from "react";

/** The line of filters above a table; on a phone it scrolls sideways. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 max-sm:-mx-3 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-3 max-sm:py-1 max-sm:[&>*]:shrink-0">
      {children}
    </div>
  );
}
