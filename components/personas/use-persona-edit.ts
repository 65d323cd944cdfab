"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { PersonaEdit } from "@/lib/domain/persona/persona-edit";

/** What the pages let people do about personas: server actions. */
export interface PersonaActions {
  readonly edit: (input: {
    workspace: string;
    edit: PersonaEdit;
  }) => Promise<ActionResult<{ id: number; key: number }>>;
  readonly undo: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
}

/** Edits personas and says so, with the way back. */
export function usePersonaEdit(workspace: string, actions: PersonaActions) {
  const t = useTranslations("personas.edit");
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
  const edit = (change: PersonaEdit, then?: () => void) =>
    startTransition(async () => {
      const result = await actions.edit({ workspace, edit: change });
      if (!result.ok) return fail(result.error);
      const { id } = result.data;
      toast({ text: t(`done.${change.kind}`), undo: () => undo(id) });
      then?.();
    });
  return { edit, undo, pending };
}
