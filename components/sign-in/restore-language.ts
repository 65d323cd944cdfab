import { readCookie } from "@/components/layout/read-cookie";
import { writeCookie } from "@/components/layout/write-cookie";
import { isLocale, LOCALE_COOKIE } from "@/lib/format/locale";

/** On a device that has chosen no language yet, the account's own; `answer` is what signing in answered. */
export function restoreLanguage(answer: unknown): void {
  const hasChosen = readCookie(LOCALE_COOKIE) !== undefined;
  const locale = (answer as { user?: { locale?: unknown } } | null)?.user?.locale;
  if (!hasChosen && isLocale(locale)) writeCookie(LOCALE_COOKIE, locale);
}
