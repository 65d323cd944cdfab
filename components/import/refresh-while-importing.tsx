"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 1500;

/** Asks after imports under way until the first has ended, and has the page drawn anew then. */
export function RefreshWhileImporting({ workspace, ids }: { workspace: string; ids: readonly number[] }) {
  const router = useRouter();
  const key = ids.join(",");
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answers = await Promise.all(
        key
          .split(",")
          .map((id) => fetch(`/api/${workspace}/imports/${id}`, { signal: stop.signal }).catch(() => null)),
      );
      const states = await Promise.all(answers.map((answer) => (answer?.ok ? answer.json() : null)));
      if (stop.signal.aborted) return;
      if (states.some((state) => state?.ended)) router.refresh();
      timer = setTimeout(() => void ask(), EVERY_MS);
    };
    timer = setTimeout(() => void ask(), EVERY_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [key, workspace, router]);
  return null;
}
