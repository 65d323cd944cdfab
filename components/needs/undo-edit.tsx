"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type NeedActions, useNeedEdit } from "@/components/needs/use-need-edit";
import { Button } from "@/components/ui/button";

export interface UndoEditProps {
  workspace: string;
  id: number;
  actions: NeedActions;
}

/** Takes one edit back. */
export function UndoEdit({ workspace, id, actions }: UndoEditProps) {
  const t = useTranslations("needs.history");
  const tc = useTranslations("common");
  const { undo, pending } = useNeedEdit(workspace, actions);
  return (
    <Button
      icon={<Undo2 aria-hidden />}
      aria-label={t("undoLabel", { number: id })}
      disabled={pending}
      onClick={() => undo(id)}
    >
      {tc("undo")}
    </Button>
  );
}
