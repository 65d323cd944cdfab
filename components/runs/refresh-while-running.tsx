"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { usePolling } from "@/components/ui/use-polling";

const EVERY_MS = 1500;

interface Progress {
  readonly run: { readonly status: string };
  readonly stages: unknown;
  readonly logs: readonly unknown[];
  readonly ended: boolean;
}

/** Asks the progress route until the run has ended, and has the page drawn anew whenever something moved. */
export function RefreshWhileRunning({ href }: { href: string }) {
  const router = useRouter();
  const seen = useRef("");
  usePolling<Progress>(href, EVERY_MS, ({ run, stages, logs, ended }) => {
    const now = JSON.stringify([run.status, stages, logs.length]);
    if (now !== seen.current) router.refresh();
    seen.current = now;
    return ended ? "over" : "on";
  });
  return null;
}
