"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import { useKnownName } from "@/components/ui/use-known-name";
import type { ActionResult } from "@/lib/domain/action-result";
import { formatCount } from "@/lib/format/format-count";

export type TakeSuggestions = (input: {
  workspace: string;
  id: number;
  reason: string;
  column: string | null;
}) => Promise<ActionResult<{ id: number; rows: number }>>;

export interface TakeSuggestionsButtonProps {
  workspace: string;
  importId: number;
  reason: string;
  column: string | null;
  suggested: number;
  take: TakeSuggestions;
}

/** Takes the suggestions of all rows of a reason at once, on whatever page they stand, and brings them in. */
export function TakeSuggestionsButton(props: TakeSuggestionsButtonProps) {
  const { workspace, importId, reason, column, suggested, take } = props;
  const t = useTranslations("import.quarantine");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const say = useKnownName("import.reasons");
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      const result = await take({ workspace, id: importId, reason, column });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      const { rows } = result.data;
      toast({ text: t("sent", { total: rows, count: formatCount(rows, locale) }) });
      router.refresh();
    });
  const values = { total: suggested, count: formatCount(suggested, locale), reason: say(reason) };
  return (
    <Button onClick={run} disabled={busy} className="max-w-full">
      <span className="truncate leading-4">
        {column === null ? t("takeAll", values) : t("takeAllIn", { ...values, column })}
      </span>
    </Button>
  );
}
