"use client";

import { useId } from "react";
import { NamesForm } from "@/components/editing/names-form";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import type { Names } from "@/components/ui/name-fields";

export interface RenameDialogProps {
  texts: { readonly title: string; readonly description: string; readonly labels: Names };
  /** Those that it has. */
  names: Names;
  pending: boolean;
  onClose: () => void;
  onSave: (names: Names) => void;
}

/** Gives a thing other names. */
export function RenameDialog({ texts, names, pending, onClose, onSave }: RenameDialogProps) {
  const form = useId();
  return (
    <Dialog
      title={texts.title}
      description={texts.description}
      open
      onOpenChange={onClose}
      footer={<FormButtons form={form} disabled={pending} />}
    >
      <NamesForm id={form} names={names} labels={texts.labels} onSave={onSave} />
    </Dialog>
  );
}
