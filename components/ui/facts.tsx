import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface Fact {
  readonly label: string;
  /** The figure, formatted. */
  readonly value: ReactNode;
  /** A `<Delta>` against what `note` names. */
  readonly delta?: ReactNode;
  /** Numerator and denominator, or what it is compared with. */
  readonly note?: ReactNode;
  /** The rows behind the figure. */
  readonly href?: string;
}

const COLUMNS: Record<number, string> = {
  1: "sm:grid-cols-1",
  2: "sm:grid-cols-2",
  3: "sm:grid-cols-3",
  4: "sm:grid-cols-4",
  5: "sm:grid-cols-5",
  6: "sm:grid-cols-6",
};

/** One to six figures in a row, two a row on a phone. */
export function Facts({ items, className }: { items: readonly Fact[]; className?: string }) {
  return (
    <dl
      className={classNames(
        "mb-4 grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line",
        COLUMNS[items.length],
        className,
      )}
    >
      {items.map((fact) => (
        <div
          key={fact.label}
          className="flex min-w-0 flex-col bg-surface px-3 py-2 last:odd:max-sm:col-span-2 sm:px-4 sm:py-3"
        >
          <dt className="text-xs text-ink-2">{fact.label}</dt>
          <dd className="num flex flex-wrap items-baseline gap-x-2 text-xl font-semibold tracking-[-0.015em]">
            {fact.href ? (
              <Link href={fact.href} className="hover:underline">
                {fact.value}
              </Link>
            ) : (
              fact.value
            )}
            {fact.delta}
          </dd>
          {fact.note ? <dd className="num text-xs text-ink-3">{fact.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
