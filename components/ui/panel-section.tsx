import type { ReactNode } from "react";

export interface PanelSectionProps {
  title?: ReactNode;
  /** Small and grey at the right of the title: the unit, how many of how many. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a `<SidePanel>`. */
export function PanelSection({ title, note, children }: PanelSectionProps) {
  return (
    <section className="border-b border-line px-4 py-3 last:border-b-0">
      {title ? (
        <h3 className="mb-2 flex items-baseline gap-2 text-xs font-semibold">
          {title}
          {note ? <span className="num ml-auto text-2xs font-normal text-ink-3">{note}</span> : null}
        </h3>
      ) : null}
      {children}
    </section>
  );
}
