import type { ReactNode } from "react";
import { Swatch } from "@/components/ui/swatch";

export interface LegendProps {
  items: readonly { readonly label: string; readonly colour: number }[];
  /** More entries with marks of their own. */
  children?: ReactNode;
}

/** What the colours mean; label marks directly where there is room. */
export function Legend({ items, children }: LegendProps) {
  return (
    <div className="flex flex-wrap gap-x-3.5 gap-y-1 text-2xs text-ink-2">
      {items.map((item) => (
        <span key={item.label} className="inline-flex items-center gap-1.5">
          <Swatch colour={item.colour} />
          {item.label}
        </span>
      ))}
      {children}
    </div>
  );
}
