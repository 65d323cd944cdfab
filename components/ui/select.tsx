import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectProps extends Omit<ComponentProps<"select">, "children"> {
  label: string;
  options: readonly SelectOption[];
  /** Where the label stands: above, inside the frame (filters), or for screen readers only. */
  labelAt?: "above" | "inside" | "hidden";
  hint?: ReactNode;
  error?: string | undefined;
  /** Marks a filter that is set. */
  active?: boolean;
}

/** A native select: every device knows how to open it. */
export function Select({
  label,
  options,
  labelAt = "above",
  hint,
  error,
  active = false,
  className,
  id,
  ...rest
}: SelectProps) {
  const made = useId();
  const selectId = id ?? made;
  const described = [hint ? `${selectId}-hint` : "", error ? `${selectId}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={classNames("grid min-w-0 gap-1", className)}>
      {labelAt === "inside" ? null : (
        <label
          htmlFor={selectId}
          className={labelAt === "hidden" ? "sr-only" : "text-xs font-medium text-ink"}
        >
          {label}
        </label>
      )}
      <span
        className={classNames(
          "relative flex h-control min-w-0 items-center rounded-md border text-xs focus-within:focus-ring",
          error ? "border-danger" : active ? "border-accent" : "border-line-control",
          active ? "bg-selected" : "bg-surface hover:bg-hover",
        )}
      >
        {labelAt === "inside" ? (
          <label htmlFor={selectId} className="shrink-0 pl-2 text-ink-2">
            {label}
          </label>
        ) : null}
        <select
          id={selectId}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className={classNames(
            "h-full w-full min-w-0 appearance-none truncate bg-transparent pr-7 pl-2 text-xs font-medium text-ink focus-visible:shadow-none disabled:text-ink-3 [&>option]:bg-surface [&>option]:text-ink",
            // Among filters only as wide as what is chosen, not as the longest choice.
            labelAt === "inside" && "[field-sizing:content]",
          )}
          {...rest}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute right-2 size-3.5 text-ink-3" />
      </span>
      {hint ? (
        <span id={`${selectId}-hint`} className="text-xs text-ink-2">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${selectId}-error`} role="alert" className="text-xs text-danger">
          {error}
        </span>
      ) : null}
    </div>
  );
}
