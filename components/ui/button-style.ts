import { classNames } from "@/components/ui/class-names";

/** `primary` is ink and at most one a view; `quiet` has no frame; `danger` is for what destroys. */
export type ButtonVariant = "default" | "primary" | "quiet" | "danger";

const BASE =
  "inline-flex h-control shrink-0 items-center justify-center gap-1.5 rounded-md border text-xs leading-none font-medium whitespace-nowrap no-underline transition-colors focus-visible:rounded-md [&>svg]:size-3.5 [&>svg]:shrink-0 [&>svg]:stroke-[1.75]";

const VARIANTS: Record<ButtonVariant, string> = {
  default: "border-line-strong bg-surface text-ink hover:bg-hover [&>svg]:text-ink-2",
  primary: "border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink",
  danger: "border-line-strong bg-surface text-danger hover:bg-danger-soft",
};

const PRESSED =
  "aria-pressed:border-accent aria-pressed:bg-selected aria-pressed:text-accent aria-pressed:[&>svg]:text-accent";

const DISABLED =
  "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-3 disabled:[&>svg]:text-ink-3";

/** The look that buttons and links dressed as buttons share. */
export function buttonStyle(variant: ButtonVariant, iconOnly: boolean, className?: string): string {
  return classNames(BASE, VARIANTS[variant], PRESSED, DISABLED, iconOnly ? "w-control" : "px-2.5", className);
}
