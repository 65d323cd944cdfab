import Link from "next/link";
import type { ReactNode } from "react";

export interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly count?: string;
  /** A swatch or icon before the label. */
  readonly mark?: ReactNode;
  readonly current: boolean;
}

export interface TabLinksProps {
  label: string;
  items: readonly TabLink[];
}

/**
 * Sibling pages in one line, such as all personas. Where they do not fit they scroll sideways, beginning at the current
 * one, and fade out at the edge of a phone.
 */
export function TabLinks({ label, items }: TabLinksProps) {
  return (
    <nav
      aria-label={label}
      className="mb-4 flex overflow-x-auto border-b border-line max-sm:-mx-3 max-sm:px-3 max-sm:[mask-image:linear-gradient(to_right,black_calc(100%-2.5rem),transparent)]"
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.current ? "page" : undefined}
          className="-mb-px inline-flex shrink-0 items-center gap-1.5 border-b-2 border-transparent px-3 py-2 text-xs font-medium whitespace-nowrap text-ink-2 hover:text-ink focus-visible:relative focus-visible:z-1 aria-[current]:[scroll-initial-target:nearest] max-sm:last:mr-8 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {item.mark}
          {item.label}
          {item.count === undefined ? null : <span className="num text-ink-3">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
