import { createTranslator, type Messages } from "next-intl";
import type { Locale } from "@/lib/format/locale";
import { publicError } from "@/lib/web/public-error";
import { loadMessages } from "@/messages/load-messages";

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
  const messages: Messages = loadMessages(locale);
  const t = createTranslator({ locale, messages });
  const key = `errors.${code}`;
  return t.has(key) ? t(key, params) : code;
}
