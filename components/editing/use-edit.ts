"use client";

import { useTransition } from "react";
import { type UndoAction, useUndo } from "@/components/editing/use-undo";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

/** What pages let people do about one kind of thing: server actions. */
export interface EditActions<Edit> {
  readonly edit: (input: {
    workspace: string;
    edit: Edit;
  }) => Promise<ActionResult<{ id: number; key: number | null }>>;
  readonly undo: UndoAction;
}

/** What is said, in the reader's language. */
export interface EditTexts<Edit> {
  readonly done: (edit: Edit) => string;
  readonly undone: string;
}

/** Edits and says so, with the way back; `then` gets the key of what to look at afterwards. */
export function useEdit<Edit>(workspace: string, actions: EditActions<Edit>, texts: EditTexts<Edit>) {
  const toast = useToast();
  const errorText = useErrorText();
  const [pending, startTransition] = useTransition();
  const { undo, pending: undoing } = useUndo(workspace, actions.undo, texts.undone);
  const edit = (change: Edit, then?: (key: number | null) => void) =>
    startTransition(async () => {
      const result = await actions.edit({ workspace, edit: change });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      const { id, key } = result.data;
      toast({ text: texts.done(change), undo: () => undo(id) });
      then?.(key);
    });
  return { edit, undo, pending: pending || undoing };
}
