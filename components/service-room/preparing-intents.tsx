"use client";

import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { useRefresh } from "@/components/ui/use-refresh";

const EVERY_MS = 3000;

/** Says that a worker is at it, and looks again until it is done. */
export function PreparingIntents() {
  const t = useTranslations("serviceRoom");
  useRefresh(EVERY_MS);
  return <EmptyState title={t("preparing")} body={t("preparingBody")} />;
}
