import type { Locale } from "@/lib/format/locale";
import { messageTeller } from "@/lib/web/message-teller";
import { publicError } from "@/lib/web/public-error";

/** Whatever a route threw, as the API answers it, with the sentence in the caller's language. */
export function apiFailureOf(thrown: unknown, requestId: string, locale: Locale): Response {
  const { status, error } = publicError(thrown);
  const { code, params } = error;
  const headers = new Headers({ "cache-control": "no-store", "content-language": locale });
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="needscape"');
  if (status === 429) headers.set("retry-after", String(params.seconds ?? 1));
  const id = error.id ?? requestId;
  headers.set("x-request-id", id);
  const message = errorSentence(code, params, locale);
  return Response.json({ error: { code, message, params, requestId: id } }, { status, headers });
}

/** The sentence of an error's code. */
export function errorSentence(code: string, params: Record<string, string | number>, locale: Locale): string {
  return messageTeller(locale)("errors", code, params);
}
