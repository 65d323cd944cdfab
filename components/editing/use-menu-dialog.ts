"use client";

import { useRef, useState } from "react";

/**
 * Which of a menu's dialogs is open. On closing, the focus goes to the menu's button (`trigger`): the entry, where it
 * was, is gone by then.
 */
export function useMenuDialog<Kind extends string>() {
  const [open, setOpen] = useState<Kind | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(null);
    requestAnimationFrame(() => trigger.current?.focus());
  };
  return { open, show: setOpen, close, trigger };
}
