"use client";

import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

/** A server action that takes an edit back. */
export type UndoAction = (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;

/** Takes edits back and says so; `undone` is what it says. */
export function useUndo(workspace: string, action: UndoAction, undone: string) {
  const toast = useToast();
  const errorText = useErrorText();
  const [pending, startTransition] = useTransition();
  const undo = (id: number) =>
    startTransition(async () => {
      const result = await action({ workspace, id });
      toast(result.ok ? { text: undone } : { text: errorText(result.error), tone: "danger" });
    });
  return { undo, pending };
}
