import { useTranslations } from "next-intl";

/** Says in the reader's language why a row was rejected. */
export function useReasonText(): (reason: string) => string {
  const t = useTranslations("import");
  return (reason) => {
    const key = `reasons.${reason}` as "reasons.empty";
    return t.has(key) ? t(key) : reason;
  };
}
