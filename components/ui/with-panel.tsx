import type { ReactNode } from "react";

export interface WithPanelProps {
  /** A `<SidePanel>`, or nothing while no row is open. */
  panel?: ReactNode;
  children: ReactNode;
}

/** A page with an optional panel at its right edge, from the header to the bottom. */
export function WithPanel({ panel, children }: WithPanelProps) {
  if (!panel) return children;
  return (
    <div className="md:-mt-5 md:-mr-6 md:-mb-10 md:grid md:grid-cols-[minmax(0,1fr)_var(--panel-width)]">
      <div className="min-w-0 md:pt-5 md:pr-6 md:pb-10">{children}</div>
      {panel}
    </div>
  );
}
