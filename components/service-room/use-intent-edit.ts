"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";

/** What pages let people do about intents: server actions. */
export interface IntentActions {
  readonly edit: (input: {
    workspace: string;
    edit: NeedEdit;
  }) => Promise<ActionResult<{ id: number; key: number | null }>>;
  readonly undo: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
}

/** Edits intents and says so, with the way back; `then` gets the intent to look at afterwards. */
export function useIntentEdit(workspace: string, actions: IntentActions) {
  const t = useTranslations("serviceRoom.edit");
  const toast = useToast();
  const errorText = useErrorText();
  const [pending, startTransition] = useTransition();
  const undo = (id: number) =>
    startTransition(async () => {
      const result = await actions.undo({ workspace, id });
      toast(result.ok ? { text: t("undone") } : { text: errorText(result.error), tone: "danger" });
    });
  const edit = (change: NeedEdit, then?: (key: number | null) => void) =>
    startTransition(async () => {
      const result = await actions.edit({ workspace, edit: change });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      toast({ text: t("done"), undo: () => undo(result.data.id) });
      then?.(result.data.key);
    });
  return { edit, undo, pending };
}
