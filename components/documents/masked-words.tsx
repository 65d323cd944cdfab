import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PLACEHOLDERS, typeOfPlaceholder } from "@/lib/domain/privacy/personal-types";

/** A text whose placeholders are small chips that say in words what was masked. */
export function MaskedWords({ text }: { text: string }) {
  const t = useTranslations("privacy.placeholders");
  const parts: ReactNode[] = [];
  let at = 0;
  for (const found of text.matchAll(PLACEHOLDERS)) {
    const type = typeOfPlaceholder(found[0]);
    if (!type) continue;
    parts.push(
      text.slice(at, found.index),
      <span
        key={found.index}
        title={t("hint")}
        className="mx-px rounded-sm border border-line bg-sunken px-1 text-2xs whitespace-nowrap text-ink-2"
      >
        {t(type)}
      </span>,
    );
    at = found.index + found[0].length;
  }
  if (parts.length === 0) return text;
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
