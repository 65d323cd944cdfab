import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "@/lib/format/locale";

export interface Messages {
  [key: string]: string | Messages;
}

const cache = new Map<Locale, Messages>();

/** Namespaces of a language: the names of the files in messages/<locale>. */
export function listNamespaces(locale: Locale): string[] {
  return readdirSync(folder(locale))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/**
 * All messages of a language, one namespace a file. They are read once a process; `fresh` reads them anew, which
 * development does so that an edited sentence shows at the next request.
 */
export function loadMessages(locale: Locale, { fresh = false } = {}): Messages {
  const known = fresh ? undefined : cache.get(locale);
  if (known) return known;
  const messages: Messages = {};
  for (const namespace of listNamespaces(locale)) {
    messages[namespace] = JSON.parse(readFileSync(path.join(folder(locale), `${namespace}.json`), "utf8"));
  }
  cache.set(locale, messages);
  return messages;
}

function folder(locale: Locale): string {
  return path.join(process.cwd(), "messages", locale);
}
