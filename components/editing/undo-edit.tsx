"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type UndoAction, useUndo } from "@/components/editing/use-undo";
import { Button } from "@/components/ui/button";

export interface UndoEditProps {
  workspace: string;
  id: number;
  action: UndoAction;
  /** Says which edit it takes back, where the button's word is not enough. */
  label?: string;
  /** Said when it is taken back. */
  undone: string;
}

/** Takes one edit back. */
export function UndoEdit({ workspace, id, action, label, undone }: UndoEditProps) {
  const t = useTranslations("common");
  const { undo, pending } = useUndo(workspace, action, undone);
  return (
    <Button icon={<Undo2 aria-hidden />} aria-label={label} disabled={pending} onClick={() => undo(id)}>
      {t("undo")}
    </Button>
  );
}
