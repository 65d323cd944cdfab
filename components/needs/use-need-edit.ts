"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";

/** What the pages let people do about needs: server actions. */
export interface NeedActions {
  readonly edit: (input: {
    workspace: string;
    edit: NeedEdit;
  }) => Promise<ActionResult<{ id: number; key: number | null }>>;
  readonly undo: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
}

/** Edits needs and says so, with the way back; `then` gets the need to look at afterwards. */
export function useNeedEdit(workspace: string, actions: NeedActions) {
  const t = useTranslations("needs.edit");
  const toast = useToast();
  const errorText = useErrorText();
  const [pending, startTransition] = useTransition();
  const fail = (error: Parameters<typeof errorText>[0]) => toast({ text: errorText(error), tone: "danger" });
  const undo = (id: number) =>
    startTransition(async () => {
      const result = await actions.undo({ workspace, id });
      if (!result.ok) return fail(result.error);
      toast({ text: t("undone") });
    });
  const edit = (change: NeedEdit, then?: (key: number | null) => void) =>
    startTransition(async () => {
      const result = await actions.edit({ workspace, edit: change });
      if (!result.ok) return fail(result.error);
      const { id, key } = result.data;
      toast({ text: t(`done.${change.kind}`), undo: () => undo(id) });
      then?.(key);
    });
  return { edit, undo, pending };
}
