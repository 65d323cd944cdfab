"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export interface FailureProps {
  /** Names the failure in the server's log. */
  digest?: string | undefined;
  onRetry: () => void;
}

/** A page that could not be made: what to do, and the id to tell. */
export function Failure({ digest, onRetry }: FailureProps) {
  const t = useTranslations();
  return (
    <div role="alert" className="max-w-2xl">
      <h1 className="mb-3 text-lg font-semibold">{t("layout.failure.title")}</h1>
      <EmptyState
        title={t("layout.failure.what")}
        body={digest ? t("errors.unexpected", { id: digest }) : t("layout.failure.body")}
        action={<Button onClick={onRetry}>{t("common.retry")}</Button>}
      />
    </div>
  );
}
