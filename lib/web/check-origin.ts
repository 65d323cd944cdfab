import { AppError } from "@/lib/domain/errors";
import { env } from "@/lib/env";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

function hostOf(url: string): string | null {
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}

/**
 * Refuses a changing request that a page of another site made a browser send: browsers name the page's origin in
 * every such request, and it must be the host that the request itself went to.
 */
export function checkOrigin(request: Request): void {
  if (SAFE_METHODS.has(request.method)) return;
  const origin = hostOf(request.headers.get("origin") ?? "");
  const own = [request.headers.get("host"), hostOf(env.NEEDSCAPE_URL)];
  if (origin === null || !own.includes(origin)) throw new AppError("foreignOrigin", {}, "forbidden");
}
