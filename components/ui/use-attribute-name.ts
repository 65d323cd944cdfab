import { useTranslations } from "next-intl";
import { humaniseName } from "@/lib/format/humanise-name";

/** Names of attributes as they are read: common ones in the reader's language, others without the marks of programs. */
export function useAttributeName(): (name: string) => string {
  const t = useTranslations("common.attributes");
  return (name) => {
    const key = name.toLowerCase().replace(/[\s._-]+/g, "");
    return t.has(key as "age") ? t(key as "age") : humaniseName(name);
  };
}
