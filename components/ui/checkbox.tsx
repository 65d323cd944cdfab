import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "children"> {
  label: ReactNode;
  /** The label is for screen readers only: a row's check box. */
  hideLabel?: boolean;
}

/** A native check box with its label. */
export function Checkbox({ label, hideLabel = false, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames("inline-flex min-h-6 items-center gap-2 text-xs", className)}>
      <input type="checkbox" className="size-3.5 shrink-0 rounded-sm accent-accent" {...rest} />
      <span className={hideLabel ? "sr-only" : undefined}>{label}</span>
    </label>
  );
}
