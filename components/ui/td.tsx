import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

export interface TdProps extends ComponentProps<"td"> {
  /** Figures: aligned to the right, all digits as wide. */
  numeric?: boolean;
  /** Column name, shown before the value where a stacked table has no headings. */
  label?: string;
}

/** A cell. */
export function Td({ numeric = false, label, className, ...rest }: TdProps) {
  return (
    <td
      data-label={label}
      className={classNames(
        "h-row border-b border-line px-2 py-1.5 align-middle first:pl-3 last:pr-3 sm:first:pl-4 sm:last:pr-4",
        numeric && "num text-right whitespace-nowrap",
        className,
      )}
      {...rest}
    />
  );
}
