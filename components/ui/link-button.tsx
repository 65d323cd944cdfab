import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonVariant, buttonStyle } from "@/components/ui/button-style";

export interface LinkButtonProps extends ComponentProps<typeof Link> {
  variant?: ButtonVariant;
  icon?: ReactNode;
  label?: string;
  /** An address that sends a file: the browser fetches it, not the router. */
  download?: boolean | string;
}

/** A link that looks like a button: for what goes somewhere. */
export function LinkButton({
  variant = "default",
  icon,
  label,
  className,
  children,
  download,
  ...rest
}: LinkButtonProps) {
  const iconOnly = children === undefined || children === null;
  const shared = {
    "aria-label": label,
    title: iconOnly ? label : undefined,
    className: buttonStyle(variant, iconOnly, className),
  };
  if (download !== undefined && download !== false) {
    return (
      <a href={String(rest.href)} download={download} {...shared}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <Link {...shared} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
