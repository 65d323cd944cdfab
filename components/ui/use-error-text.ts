import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { PublicError } from "@/lib/domain/action-result";

/** Says a failed action in the reader's language; a code without a message is told as a fault, with its id. */
export function useErrorText(): (error: PublicError) => string {
  const t = useTranslations("errors");
  return useCallback(
    ({ code, params, id }) => (t.has(code) ? t(code, params) : t("unexpected", { id: id ?? code })),
    [t],
  );
}
