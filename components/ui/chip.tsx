import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type ChipTone = "neutral" | "ok" | "warn" | "danger" | "info";

export interface ChipProps {
  tone?: ChipTone;
  /** A lucide icon; a chip says its meaning in a word, the icon only helps. */
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}

const TONES: Record<ChipTone, string> = {
  neutral: "border-line bg-sunken text-ink-2",
  ok: "border-transparent bg-ok-soft text-ok",
  warn: "border-transparent bg-warn-soft text-warn",
  danger: "border-transparent bg-danger-soft text-danger",
  info: "border-transparent bg-accent-soft text-accent",
};

/** A short label of a state or kind. */
export function Chip({ tone = "neutral", icon, children, className }: ChipProps) {
  return (
    <span
      className={classNames(
        "num inline-flex h-5 shrink-0 items-center gap-1 rounded-sm border px-1.5 text-2xs leading-none font-medium whitespace-nowrap [&>svg]:size-3 [&>svg]:shrink-0 [&>svg]:stroke-2",
        TONES[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
