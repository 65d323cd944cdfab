"use client";

import { useTranslations } from "next-intl";
import { NamesForm } from "@/components/needs/names-form";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import type { Names } from "@/components/ui/name-fields";
import type { NamedNeed } from "@/lib/domain/needs/need-history";

export interface RenameDialogProps {
  need: NamedNeed;
  pending: boolean;
  onOpenChange: (open: boolean) => void;
  onSave: (names: Names) => void;
}

const FORM = "rename-need";

export function RenameDialog({ need, pending, onOpenChange, onSave }: RenameDialogProps) {
  const t = useTranslations("needs.rename");
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      open
      onOpenChange={onOpenChange}
      footer={<FormButtons form={FORM} disabled={pending} />}
    >
      <NamesForm id={FORM} names={need} onSave={onSave} />
    </Dialog>
  );
}
