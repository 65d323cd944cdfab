"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 1500;

/** Asks the progress route until the run has ended, and has the page drawn anew whenever something moved. */
export function RefreshWhileRunning({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => {
    let seen = "";
    let timer: ReturnType<typeof setTimeout>;
    const stop = new AbortController();
    const ask = async () => {
      const answer = await fetch(href, { signal: stop.signal }).catch(() => null);
      const body = answer?.ok ? await answer.json() : null;
      const now = JSON.stringify([body?.run.status, body?.stages, body?.logs.length]);
      if (body && now !== seen) {
        seen = now;
        router.refresh();
      }
      if (!body?.ended && !stop.signal.aborted) timer = setTimeout(() => void ask(), EVERY_MS);
    };
    timer = setTimeout(() => void ask(), EVERY_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [href, router]);
  return null;
}
