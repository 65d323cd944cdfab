import { type PublicError, UNREACHABLE } from "@/lib/domain/action-result";

/** A request that did not come through, with what to say about it. */
export class SendError extends Error {
  override readonly name = "SendError";
  constructor(readonly reason: PublicError) {
    super(reason.code);
  }
}

const PAUSES_MS = [1000, 3000, 8000, 20_000];

/** Asks until there is an answer: a few times with growing pauses, and while the browser is offline not at all. */
export async function ask<T>(url: string, init: RequestInit, signal: AbortSignal): Promise<T> {
  for (const pause of [...PAUSES_MS, null]) {
    if (!navigator.onLine) await backOnline(signal);
    const answer = await fetch(url, { ...init, signal }).catch(() => null);
    signal.throwIfAborted();
    if (answer?.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
    const failure = answer && answer.status < 500 ? await errorOf(answer) : null;
    if (failure) throw new SendError(failure);
    if (pause === null) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
  }
  throw new SendError(UNREACHABLE);
}

function backOnline(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    window.addEventListener("online", () => resolve(), { once: true, signal });
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function errorOf(answer: Response): Promise<PublicError> {
  const body: { error?: PublicError } | null = await answer.json().catch(() => null);
  return body?.error ?? UNREACHABLE;
}
