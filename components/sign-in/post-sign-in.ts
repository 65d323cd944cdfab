import { restoreLanguage } from "@/components/sign-in/restore-language";

const FAILURES: Readonly<Record<number, string>> = {
  400: "signInFailed",
  401: "signInFailed",
  403: "foreignOrigin",
  429: "tooManyAttempts",
};

/** Asks for a session; null when there is one, else a key of messages `errors`. */
export async function postSignIn(email: string, password: string): Promise<string | null> {
  try {
    const answer = await fetch("/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) return FAILURES[answer.status] ?? "unreachable";
    restoreLanguage(await answer.json());
    return null;
  } catch {
    return "unreachable";
  }
}
