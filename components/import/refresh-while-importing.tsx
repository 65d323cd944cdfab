"use client";

import { useRouter } from "next/navigation";
import { usePolling } from "@/components/ui/use-polling";

const EVERY_MS = 1500;

/** Asks after imports under way, and has the page drawn anew when one has ended. */
export function RefreshWhileImporting({ workspace, ids }: { workspace: string; ids: readonly number[] }) {
  return ids.map((id) => <RefreshOnceEnded key={id} href={`/api/${workspace}/imports/${id}`} />);
}

function RefreshOnceEnded({ href }: { href: string }) {
  const router = useRouter();
  usePolling<{ ended: boolean }>(href, EVERY_MS, ({ ended }) => {
    if (ended) router.refresh();
    return ended ? "over" : "on";
  });
  return null;
}
