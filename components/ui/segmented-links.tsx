import Link from "next/link";
import { classNames } from "@/components/ui/class-names";

export interface SegmentedLink {
  readonly href: string;
  readonly label: string;
  /** Already formatted. */
  readonly count?: string;
  readonly current: boolean;
}

export interface SegmentedLinksProps {
  label: string;
  items: readonly SegmentedLink[];
  className?: string;
}

/** A choice of a few that lives in the URL. */
export function SegmentedLinks({ label, items, className }: SegmentedLinksProps) {
  return (
    <nav
      aria-label={label}
      className={classNames(
        "inline-flex h-control max-w-full shrink-0 overflow-x-auto rounded-md border border-line-strong bg-surface text-xs leading-none font-medium",
        className,
      )}
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          scroll={false}
          aria-current={item.current ? "true" : undefined}
          className="inline-flex items-center gap-1.5 border-l border-line px-2.5 whitespace-nowrap text-ink-2 first:rounded-l-md first:border-l-0 last:rounded-r-md hover:bg-hover focus-visible:relative focus-visible:z-1 aria-[current]:bg-selected aria-[current]:text-accent"
        >
          {item.label}
          {item.count === undefined ? null : (
            <span className={classNames("num font-normal", item.current ? "" : "text-ink-3")}>
              {item.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
