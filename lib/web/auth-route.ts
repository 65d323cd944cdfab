import { auth } from "@/lib/data/people/auth";
import { checkOrigin } from "@/lib/web/check-origin";
import { publicError } from "@/lib/web/public-error";

/** Of all that better-auth can answer, what the pages use; the rest is done by services, which authorise. */
const OFFERED = new Set(["/api/auth/sign-in/email", "/api/auth/sign-out"]);

/** Signing in and out, as better-auth does it, which limits attempts too. */
export async function authRoute(request: Request): Promise<Response> {
  if (!OFFERED.has(new URL(request.url).pathname)) return new Response(null, { status: 404 });
  try {
    checkOrigin(request);
    return await auth().handler(request);
  } catch (thrown) {
    const { status, error } = publicError(thrown);
    return Response.json({ error }, { status });
  }
}
