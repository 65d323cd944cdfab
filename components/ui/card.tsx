import { type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

export interface CardProps {
  /** The finding, in a sentence. */
  title: ReactNode;
  /** What is measured, in which unit. */
  description?: ReactNode;
  /** Quiet icon buttons at the top right. */
  tools?: ReactNode;
  footer?: ReactNode;
  /** The body touches the sides: tables. */
  flush?: boolean;
  className?: string;
  id?: string;
  children?: ReactNode;
}

/** A panel with one message. */
export function Card({
  title,
  description,
  tools,
  footer,
  flush = false,
  className,
  id,
  children,
}: CardProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={classNames(
        "flex min-w-0 flex-col rounded-lg border border-line bg-surface print:break-inside-avoid",
        className,
      )}
    >
      <header className="flex items-start gap-2 px-3 pt-3 sm:px-4">
        <div className="min-w-0 flex-1">
          <h2 id={titleId} className="text-sm font-semibold">
            {title}
          </h2>
          {description ? <p className="text-xs text-ink-2">{description}</p> : null}
        </div>
        {tools ? <div className="-mt-1 -mr-1.5 flex gap-0.5 print:hidden">{tools}</div> : null}
      </header>
      <div className={classNames("min-w-0", flush ? "pt-2" : "px-3 pt-3 pb-4 sm:px-4")}>{children}</div>
      {footer ? (
        <footer className="mt-auto flex flex-wrap items-center gap-3 border-t border-line px-3 py-2 text-xs text-ink-2 sm:px-4 [&>a:last-child]:ml-auto">
          {footer}
        </footer>
      ) : null}
    </section>
  );
}
