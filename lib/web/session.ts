import { headers } from "next/headers";
import { cache } from "react";
import { auth } from "@/lib/data/people/auth";

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  /** Which of the user's sessions this request belongs to. */
  readonly sessionId: string;
}

/** Who is signed in, by the request's cookie; asked of the database once a request. */
export const currentUser = cache(async (): Promise<SessionUser | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  if (!session) return null;
  const { id, name, email, locale } = session.user;
  return { id, name, email, locale: locale ?? null, sessionId: session.session.id };
});
