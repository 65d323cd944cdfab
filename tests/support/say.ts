import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/format/locale";
import { loadMessages } from "@/messages/load-messages";

type Values = Record<string, string | number>;

/** What the pages say for a message, so that a better sentence breaks no journey: `say("runs.start")`. */
export function say(key: string, values: Values = {}, locale: Locale = "en"): string {
  const translate = createTranslator({ locale, messages: loadMessages(locale) }) as unknown as {
    (key: string, values: Values): string;
    has(key: string): boolean;
  };
  if (!translate.has(key)) throw new Error(`There is no message ${key} in ${locale}`);
  return translate(key, values);
}

const ANYTHING = "\u0000";

/** The same with anything in the place of these values: `saying("needs.evidence.all", ["count"])`. */
export function saying(key: string, values: readonly string[], locale: Locale = "en"): RegExp {
  const text = say(key, Object.fromEntries(values.map((name) => [name, ANYTHING])), locale);
  const parts = text.split(ANYTHING).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+)")}$`);
}
