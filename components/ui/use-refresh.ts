import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the page again every `everyMs` while `on`. */
export function useRefresh(everyMs: number, on = true): void {
  const router = useRouter();
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, on, router]);
}
