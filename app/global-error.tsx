"use client";

import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/noto-sans-sc/wght.css";
import "./globals.css";
import { NextIntlClientProvider } from "next-intl";
import { Failure } from "@/components/layout/failure";
import { readCookie } from "@/components/layout/read-cookie";
import { LOCALE_COOKIE } from "@/lib/format/locale";
import { matchLocale } from "@/lib/format/match-locale";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";
import en from "@/messages/en/failure.json";
import zh from "@/messages/zh/failure.json";

/** The last resort, when even the root layout fails: it brings its own document, language and theme. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const wishes = typeof navigator === "undefined" ? null : navigator.languages.join(",");
  const locale = matchLocale(readCookie(LOCALE_COOKIE), wishes);
  const theme = readTheme(readCookie(THEME_COOKIE));
  const failure = locale === "zh" ? zh : en;
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <title>{failure.title}</title>
        <NextIntlClientProvider locale={locale} messages={{ failure }} timeZone="UTC">
          <main className="grid min-h-dvh place-items-center p-4">
            <Failure error={error} onRetry={retry} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
