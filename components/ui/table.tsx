import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface TableProps {
  /** What the table holds, for screen readers and for the focusable scroll area. */
  label: string;
  children: ReactNode;
  /** On a phone every row becomes a block: first cell as its title, then one line a cell (give `Td` a `label`). */
  stack?: boolean;
  /** Rows do not light up under the pointer. */
  plain?: boolean;
  className?: string;
}

const STACK =
  "max-sm:[&_thead]:sr-only max-sm:[&_tbody]:block max-sm:[&_tr]:block max-sm:[&_tr]:border-b max-sm:[&_tr]:border-line max-sm:[&_tr]:px-3 max-sm:[&_tr]:py-2 max-sm:[&_tbody_tr:last-child]:border-b-0 max-sm:[&_td]:block max-sm:[&_td]:h-auto max-sm:[&_td]:border-0 max-sm:[&_td]:px-0.5 max-sm:[&_td]:py-[3px] max-sm:[&_td]:text-right max-sm:[&_td]:whitespace-normal max-sm:[&_td:first-child]:pl-0.5 max-sm:[&_td:first-child]:text-left max-sm:[&_td:last-child]:pr-0.5 max-sm:[&_td[data-label]]:before:float-left max-sm:[&_td[data-label]]:before:mr-3 max-sm:[&_td[data-label]]:before:text-ink-2 max-sm:[&_td[data-label]]:before:content-[attr(data-label)]";

/** `<Table><thead><tr><Th/></tr></thead><tbody><tr><Td/></tr></tbody></Table>`; scrolls sideways when too wide. */
export function Table({ label, children, stack = false, plain = false, className }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be a landmark
    <div role="group" aria-label={label} tabIndex={0} className="overflow-x-auto focus-visible:rounded-md">
      <table
        aria-label={label}
        className={classNames(
          "w-full border-separate border-spacing-0 text-xs [&_tbody_tr:last-child_td]:border-b-0 [&_tr[aria-selected=true]_td]:bg-selected [&_tr[aria-selected=true]_td:first-child]:shadow-[inset_2px_0_0_var(--accent)]",
          !plain && "[&_tbody_tr:hover_td]:bg-hover",
          stack && STACK,
          className,
        )}
      >
        {children}
      </table>
    </div>
  );
}
