import { useEffect, useRef } from "react";

/** Asking again would be answered the same: nobody is signed in, or there is nothing (any more) for this reader. */
const FINAL = new Set([401, 403, 404]);

/**
 * Asks `href` every `everyMs` and hands what it answers to `take`, until that says that it is over, the page is left, or
 * the server refuses. An answer that does not come is waited for again.
 */
export function usePolling<T>(href: string, everyMs: number, take: (answer: T) => "over" | "on"): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await fetch(href, { signal: stop.signal }).catch(() => null);
      const body: T | null = answer?.ok ? await answer.json().catch(() => null) : null;
      if (stop.signal.aborted || (answer && FINAL.has(answer.status))) return;
      if (body !== null && latest.current(body) === "over") return;
      timer = setTimeout(() => void ask(), everyMs);
    };
    timer = setTimeout(() => void ask(), everyMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [href, everyMs]);
}
