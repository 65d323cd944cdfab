"use client";

import { useTranslations } from "next-intl";
import { type EditActions, useEdit } from "@/components/editing/use-edit";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";

export type IntentActions = EditActions<NeedEdit>;

export function useIntentEdit(workspace: string, actions: IntentActions) {
  const t = useTranslations("serviceRoom.edit");
  return useEdit(workspace, actions, { done: () => t("done"), undone: t("undone") });
}
