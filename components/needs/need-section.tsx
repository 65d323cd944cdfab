import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { PanelSection } from "@/components/ui/panel-section";

/** Where a part of a need is shown: beside the table, or on the need's own page. */
export type NeedPlace = "panel" | "page";

export interface NeedSectionProps {
  place: NeedPlace;
  title: ReactNode;
  /** What is measured, in which unit. */
  note?: ReactNode;
  /** Page only. */
  className?: string;
  footer?: ReactNode;
  children: ReactNode;
}

export function NeedSection({ place, title, note, className, footer, children }: NeedSectionProps) {
  if (place === "page")
    return (
      <Card title={title} description={note} footer={footer} {...(className ? { className } : {})}>
        {children}
      </Card>
    );
  return (
    <PanelSection title={title} note={note}>
      {children}
      {footer ? <div className="mt-2 text-xs">{footer}</div> : null}
    </PanelSection>
  );
}
