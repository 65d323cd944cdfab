"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { LeftOut } from "@/lib/domain/documents/left-out";
import { formatCount } from "@/lib/format/format-count";

export type Restore = (input: {
  workspace: string;
  which: LeftOut;
  restored: boolean;
  except?: string[];
}) => Promise<ActionResult<{ changed: number; already: string[] }>>;

export interface RestoreButtonProps {
  workspace: string;
  which: LeftOut;
  /** What pressing it makes of them. */
  restored: boolean;
  restore: Restore;
}

/** Puts a text, or all texts of a reason, back into the analysis, or leaves them out again; with a way back. */
export function RestoreButton({ workspace, which, restored, restore }: RestoreButtonProps) {
  const t = useTranslations("documents.leftOut");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, start] = useTransition();
  const all = "reason" in which;
  const run = (to: boolean, except: string[]) =>
    start(async () => {
      const result = await restore({ workspace, which, restored: to, except });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      const { changed, already } = result.data;
      toast({
        text: t(to ? "putBackDone" : "leaveOutDone", { total: changed, count: formatCount(changed, locale) }),
        ...(to === restored ? { undo: () => run(!to, already) } : {}),
      });
      router.refresh();
    });
  const label = restored ? t(all ? "putAllBack" : "putBack") : t(all ? "leaveAllOut" : "leaveOut");
  return (
    <Button disabled={busy} onClick={() => run(restored, [])}>
      {label}
    </Button>
  );
}
