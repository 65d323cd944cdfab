import type { ReactNode } from "react";

export interface WithPanelProps {
  /** A `<SidePanel>`, or nothing while no row is open. */
  panel?: ReactNode;
  children: ReactNode;
}

/**
 * A page with an optional panel at its right edge, from the header to the bottom. The page stands in the same elements
 * with and without it, so that opening and closing leave its scroll, its fields and the focus as they are.
 */
export function WithPanel({ panel, children }: WithPanelProps) {
  return (
    <div
      className={
        panel
          ? "md:-mt-5 md:-mr-6 md:-mb-10 md:grid md:grid-cols-[minmax(0,1fr)_var(--panel-width)]"
          : undefined
      }
    >
      <div className={panel ? "min-w-0 md:pt-5 md:pr-6 md:pb-10" : undefined}>{children}</div>
      {panel}
    </div>
  );
}
