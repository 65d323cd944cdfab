"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { WordState } from "@/lib/domain/dictionary/dictionary-word";

export type ChangeWords = (input: {
  workspace: string;
  states: WordState[];
}) => Promise<ActionResult<WordState[]>>;

/** Tells what a change did and offers to undo it, by the states that it answered with. True when it was done. */
export function useWordChanges(workspace: string, change: ChangeWords) {
  const t = useTranslations("dictionary");
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  return function tell(result: ActionResult<readonly WordState[]>, text: string, undoable = true): boolean {
    if (!result.ok) {
      toast({ text: errorText(result.error), tone: "danger" });
      return false;
    }
    const before = [...result.data];
    const undo = async () => {
      tell(await change({ workspace, states: before }), t("undone"), false);
    };
    toast({ text, ...(undoable && before.length > 0 ? { undo } : {}) });
    router.refresh();
    return true;
  };
}
