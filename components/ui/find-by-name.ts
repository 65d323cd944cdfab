import type { Found } from "@/lib/domain/search/found";

/** Needs, products and customers whose names hold what was typed; throws where the server does not answer. */
export async function findByName(workspace: string, q: string, signal: AbortSignal): Promise<Found> {
  const answer = await fetch(`/api/${workspace}/search?${new URLSearchParams({ q })}`, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
