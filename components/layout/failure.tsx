"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export interface FailureProps {
  /** What was thrown; the server's log has it under the digest. */
  error: unknown;
  onRetry: () => void;
}

/** A page that could not be made: what to do, and the number to tell. */
export function Failure({ error, onRetry }: FailureProps) {
  const t = useTranslations("failure");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <div role="alert" className="max-w-2xl">
      <h1 className="mb-3 text-lg font-semibold">{t("title")}</h1>
      <EmptyState
        title={t("what")}
        body={digest ? t("bodyWithId", { id: digest }) : t("body")}
        action={<Button onClick={onRetry}>{t("retry")}</Button>}
      />
    </div>
  );
}
