import { useTranslations } from "next-intl";

/** Names in the reader's language of things that only the data knows; one that has no message stays as it is. */
export function useKnownName(namespace: string): (key: string) => string {
  const t = useTranslations(namespace);
  return (key) => (t.has(key) ? t(key) : key);
}
