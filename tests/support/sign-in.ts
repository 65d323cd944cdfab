const HOST = "needscape.test:4100";

/** Posts to better-auth's own handler, as a browser on a page of this host would. */
export async function postAuth(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { authRoute } = await import("@/lib/web/auth-route");
  return authRoute(
    new Request(`http://${HOST}/api/auth/${path}`, {
      method: "POST",
      headers: { host: HOST, origin: `http://${HOST}`, "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    }),
  );
}

/** The cookie of a new session. */
export async function signIn(email: string, password: string): Promise<string> {
  const response = await postAuth("sign-in/email", { email, password });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
