import { APIError, createAuthMiddleware } from "better-auth/api";

const PATH = "/sign-in/email";
const WINDOW_MS = 10 * 60 * 1000;
const MOST_ATTEMPTS = 10;
const MOST_ACCOUNTS = 10_000;

/**
 * Attempts by e-mail since the last success. better-auth counts by address, which many guessers do not share;
 * this counts by the account they guess at. In memory: the web process is one, and a restart is rarer than a guess.
 */
const attempts = new Map<string, number[]>();

function accountOf(body: unknown): string | null {
  const email = (body as { email?: unknown } | undefined)?.email;
  return typeof email === "string" ? email.trim().toLowerCase() : null;
}

function forgetOld(now: number): void {
  for (const [account, times] of attempts) {
    if (attempts.size > MOST_ACCOUNTS || now - (times.at(-1) ?? 0) >= WINDOW_MS) attempts.delete(account);
  }
}

/** Counts the attempt before the password is looked at, so that attempts at once cannot slip past. */
export const limitSignIn = createAuthMiddleware(async (context) => {
  const account = context.path === PATH ? accountOf(context.body) : null;
  if (account === null) return;
  const now = Date.now();
  const recent = (attempts.get(account) ?? []).filter((time) => now - time < WINDOW_MS);
  if (recent.length >= MOST_ATTEMPTS) {
    throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts" });
  }
  forgetOld(now);
  attempts.set(account, [...recent, now]);
});

export const recordSignIn = createAuthMiddleware(async (context) => {
  const account = context.path === PATH ? accountOf(context.body) : null;
  if (account !== null && context.context.newSession) attempts.delete(account);
});
