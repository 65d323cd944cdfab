import type { useTranslations } from "next-intl";

/** What a model is called; one that this version has no word for keeps its own name. */
export function modelName(name: string, t: ReturnType<typeof useTranslations<"recommendations">>): string {
  return t.has(`models.${name}`) ? t(`models.${name}`) : name;
}
