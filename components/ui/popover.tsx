"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";

export interface PopoverProps {
  trigger: ReactNode;
  /** Names the floating panel. */
  label: string;
  align?: "start" | "center" | "end";
  children: ReactNode;
}

/** A small panel beside its button: filters, explanations. */
export function Popover({ trigger, label, align = "start", children }: PopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={12}
          className="z-50 max-h-(--radix-popover-content-available-height) w-72 max-w-[calc(100vw-1.5rem)] animate-[appear_0.12s] overflow-y-auto rounded-lg bg-overlay p-3 text-xs shadow-2 focus-visible:rounded-lg"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
