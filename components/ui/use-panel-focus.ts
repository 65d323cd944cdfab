"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Below this a panel lies over its page; the breakpoint `md`. */
const OVER = "(width < 1040px)";

/**
 * Where the focus goes as a panel comes and goes. Over the page: into the panel, and what it hides is out of reach;
 * it comes back to `returnTo` (or to the page, when that row is gone) if it was in the panel or if what this answers
 * was called before.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, returnTo: string | undefined) {
  const target = useRef(returnTo);
  const leaving = useRef(false);
  useEffect(() => {
    // Another row in the same panel: from its top.
    if (target.current !== returnTo) panel.current?.scrollTo(0, 0);
    target.current = returnTo;
  }, [panel, returnTo]);

  useLayoutEffect(() => {
    const own = panel.current;
    const over = window.matchMedia(OVER);
    const beneath = [own?.previousElementSibling, document.querySelector("header")];
    const hold = (held: boolean) => {
      for (const element of beneath) element?.toggleAttribute("inert", held);
    };
    const follow = () => hold(over.matches);
    follow();
    over.addEventListener("change", follow);
    if (over.matches) own?.focus();
    return () => {
      // Only before the elements are removed is it known where the focus was; only after it may it move.
      const wanted = leaving.current || own?.contains(document.activeElement);
      leaving.current = false;
      over.removeEventListener("change", follow);
      hold(false);
      if (wanted) queueMicrotask(() => own?.isConnected || giveBack(target.current));
    };
  }, [panel]);

  return useCallback(() => {
    leaving.current = true;
  }, []);
}

function giveBack(id: string | undefined): void {
  const row = id === undefined ? null : document.getElementById(id);
  if (row) row.focus();
  else document.getElementById("main")?.focus({ preventScroll: true });
}
