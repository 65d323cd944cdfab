"use client";

import { useTranslations } from "next-intl";
import { type EditActions, useEdit } from "@/components/editing/use-edit";
import type { PersonaEdit } from "@/lib/domain/persona/persona-edit";

export type PersonaActions = EditActions<PersonaEdit>;

export function usePersonaEdit(workspace: string, actions: PersonaActions) {
  const t = useTranslations("personas.edit");
  return useEdit(workspace, actions, { done: ({ kind }) => t(`done.${kind}`), undone: t("undone") });
}
