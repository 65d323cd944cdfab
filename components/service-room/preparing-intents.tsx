"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { EmptyState } from "@/components/ui/empty-state";

const EVERY_MS = 3000;

/** Says that a worker is at it, and looks again until it is done. */
export function PreparingIntents() {
  const t = useTranslations("serviceRoom");
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return <EmptyState title={t("preparing")} body={t("preparingBody")} />;
}
