"use client";

import { useTranslations } from "next-intl";
import { type EditActions, useEdit } from "@/components/editing/use-edit";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";

export type NeedActions = EditActions<NeedEdit>;

export function useNeedEdit(workspace: string, actions: NeedActions) {
  const t = useTranslations("needs.edit");
  return useEdit(workspace, actions, { done: ({ kind }) => t(`done.${kind}`), undone: t("undone") });
}
