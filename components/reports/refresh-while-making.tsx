"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { usePolling } from "@/components/ui/use-polling";
import { isBeingMade, type ReportStatus } from "@/lib/domain/reports/report-row";

const EVERY_MS = 1500;

type Progress = readonly { readonly status: ReportStatus }[];

/** Asks how far the reports are until none is being made, and has the page drawn anew whenever something moved. */
export function RefreshWhileMaking({ workspace }: { workspace: string }) {
  const router = useRouter();
  const seen = useRef("");
  usePolling<Progress>(`/api/${workspace}/reports`, EVERY_MS, (reports) => {
    const now = JSON.stringify(reports);
    if (now !== seen.current) router.refresh();
    seen.current = now;
    return reports.some(isBeingMade) ? "on" : "over";
  });
  return null;
}
