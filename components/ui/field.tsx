import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

export interface FieldProps extends Omit<ComponentProps<"input">, "children"> {
  label: string;
  /** The label is for screen readers only: filters whose placeholder says enough. */
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  icon?: ReactNode;
  /** Inside the frame at the right end: a key, a unit. */
  suffix?: ReactNode;
}

/** A labelled text input with hint and error. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  icon,
  suffix,
  className,
  id,
  ...rest
}: FieldProps) {
  const made = useId();
  const inputId = id ?? made;
  const described = [hint ? `${inputId}-hint` : "", error ? `${inputId}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={classNames("grid min-w-0 gap-1", className)}>
      <label htmlFor={inputId} className={hideLabel ? "sr-only" : "text-xs font-medium text-ink"}>
        {label}
      </label>
      <span
        className={classNames(
          "flex h-control min-w-0 items-center gap-1.5 rounded-md border bg-surface px-2 text-xs focus-within:focus-ring [&>svg]:size-3.5 [&>svg]:shrink-0 [&>svg]:text-ink-3",
          error ? "border-danger" : "border-line-control",
        )}
      >
        {icon}
        <input
          id={inputId}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className="h-full w-full min-w-0 bg-transparent text-xs text-ink focus-visible:shadow-none disabled:text-ink-3"
          {...rest}
        />
        {suffix}
      </span>
      {hint ? (
        <span id={`${inputId}-hint`} className="text-xs text-ink-2">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${inputId}-error`} role="alert" className="text-xs text-danger">
          {error}
        </span>
      ) : null}
    </div>
  );
}
