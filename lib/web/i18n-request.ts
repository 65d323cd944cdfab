import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { env } from "@/lib/env";
import { LOCALE_COOKIE, type Locale } from "@/lib/format/locale";
import { matchLocale } from "@/lib/format/match-locale";
import { loadMessages } from "@/messages/load-messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
  }
}

/** Language of a request: the cookie that the switch sets, else what the browser asks for. No prefix in the path. */
export default getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const locale = matchLocale(jar.get(LOCALE_COOKIE)?.value, sent.get("accept-language"));
  return {
    locale,
    messages: loadMessages(locale, { fresh: env.NODE_ENV === "development" }),
    // Dates are formatted by lib/format in the workspace's own time zone.
    timeZone: "UTC",
  };
});
