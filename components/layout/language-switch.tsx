"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { writeCookie } from "@/components/layout/write-cookie";
import { classNames } from "@/components/ui/class-names";
import { LOCALE_COOKIE, type Locale } from "@/lib/format/locale";

const LANGUAGES: readonly { readonly locale: Locale; readonly lang: string; readonly sign: string }[] = [
  { locale: "en", lang: "en", sign: "EN" },
  { locale: "zh", lang: "zh-CN", sign: "中文" },
];

/** English or Chinese, each in its own script; the page stays where it is. On a phone only the other one shows. */
export function LanguageSwitch() {
  const t = useTranslations("layout");
  const current = useLocale();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const choose = (locale: Locale) => {
    writeCookie(LOCALE_COOKIE, locale);
    startTransition(() => router.refresh());
  };
  return (
    <fieldset
      aria-busy={pending}
      className="inline-flex h-control shrink-0 overflow-hidden rounded-md border border-line-strong bg-surface text-xs leading-none font-medium"
    >
      <legend className="sr-only">{t("language")}</legend>
      {LANGUAGES.map(({ locale, lang, sign }) => (
        <button
          key={locale}
          type="button"
          lang={lang}
          aria-pressed={locale === current}
          onClick={() => choose(locale)}
          className={classNames(
            "border-l border-line px-2.5 text-ink-2 first-of-type:border-l-0 hover:bg-hover focus-visible:relative focus-visible:z-1",
            "aria-pressed:bg-selected aria-pressed:text-accent max-sm:border-l-0 max-sm:aria-pressed:hidden",
          )}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
