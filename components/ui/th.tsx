import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

export interface ThProps extends Omit<ComponentProps<"th">, "aria-sort"> {
  /** Figures: aligned to the right. */
  numeric?: boolean;
  /** Makes the heading a link that sorts by this column; `direction` is set while it does. */
  sort?: { readonly href: string; readonly direction?: "asc" | "desc" | undefined };
}

const ARIA = { asc: "ascending", desc: "descending" } as const;

/** A column heading, with a link when the server can sort by it. */
export function Th({ numeric = false, sort, className, children, scope = "col", ...rest }: ThProps) {
  const Arrow = sort?.direction === "asc" ? ArrowUp : sort?.direction === "desc" ? ArrowDown : ChevronsUpDown;
  return (
    <th
      scope={scope}
      aria-sort={sort?.direction ? ARIA[sort.direction] : undefined}
      className={classNames(
        "border-b border-line bg-surface px-2 py-1.5 align-bottom text-2xs font-medium whitespace-nowrap first:pl-3 last:pr-3 sm:first:pl-4 sm:last:pr-4",
        numeric ? "num text-right" : "text-left",
        sort?.direction ? "text-ink" : "text-ink-2",
        className,
      )}
      {...rest}
    >
      {sort ? (
        <Link
          href={sort.href}
          scroll={false}
          className="group inline-flex items-center gap-0.5 hover:text-ink"
        >
          {children}
          <Arrow
            aria-hidden
            className={classNames(
              "size-[11px] stroke-[2.25]",
              !sort.direction && "opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100",
            )}
          />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}
