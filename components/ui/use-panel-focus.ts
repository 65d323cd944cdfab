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

  // Only before the elements are removed is it known where the focus was.
  useLayoutEffect(() => {
    const own = panel.current;
    return () => {
      if (own?.contains(document.activeElement)) leaving.current = true;
    };
  }, [panel]);

  useEffect(() => {
    const over = window.matchMedia(OVER);
    const beneath = [panel.current?.previousElementSibling, document.querySelector("header")];
    const hold = (held: boolean) => {
      for (const element of beneath) element?.toggleAttribute("inert", held);
    };
    const follow = () => hold(over.matches);
    follow();
    over.addEventListener("change", follow);
    if (over.matches) panel.current?.focus();
    return () => {
      over.removeEventListener("change", follow);
      hold(false);
      if (!leaving.current) return;
      leaving.current = false;
      const row = target.current === undefined ? null : document.getElementById(target.current);
      if (row) row.focus();
      else document.getElementById("main")?.focus({ preventScroll: true });
    };
  }, [panel]);

  return useCallback(() => {
    leaving.current = true;
  }, []);
}
