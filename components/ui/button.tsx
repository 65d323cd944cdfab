import type { ComponentProps, ReactNode } from "react";
import { type ButtonVariant, buttonStyle } from "@/components/ui/button-style";

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  /** A lucide icon; alone (without children) the button is square and needs `label`. */
  icon?: ReactNode;
  /** Its name for those who do not see it; also the tooltip of a button that is an icon only. */
  label?: string;
  /** Shown as a switch that is on or off. */
  pressed?: boolean;
}

/** A button. It submits nothing unless `type="submit"`. */
export function Button({
  variant = "default",
  icon,
  label,
  pressed,
  className,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  const iconOnly = children === undefined || children === null;
  return (
    <button
      type={type}
      aria-label={label}
      aria-pressed={pressed}
      title={iconOnly ? label : undefined}
      className={buttonStyle(variant, iconOnly, className)}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
