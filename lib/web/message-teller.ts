import { createTranslator, type Messages } from "next-intl";
import type { Locale } from "@/lib/format/locale";
import { loadMessages } from "@/messages/load-messages";

/** Says messages whose keys only the data knows, outside of a page; a key that has none stays as it is. */
export function messageTeller(
  locale: Locale,
): (namespace: string, key: string, values?: Record<string, string | number>) => string {
  const messages: Messages = loadMessages(locale);
  const t = createTranslator({ locale, messages });
  return (namespace, key, values = {}) => {
    const full = `${namespace}.${key}`;
    return t.has(full) ? t(full, values) : key;
  };
}
