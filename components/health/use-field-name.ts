import { useTranslations } from "next-intl";

/** A field's name in the reader's language: as the mapping calls it. */
export function useFieldName(): (field: string) => string {
  const t = useTranslations("import.fields");
  const own = useTranslations("health.fill");
  return (field) => (field === "attributes" ? own("attributes") : t(field as "text"));
}
