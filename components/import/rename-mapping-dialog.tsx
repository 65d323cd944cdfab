"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";

export interface RenameMappingDialogProps {
  name: string;
  /** Whether it has the name now. */
  rename: (name: string) => Promise<boolean>;
}

/** Gives a saved mapping another name. */
export function RenameMappingDialog({ name, rename }: RenameMappingDialogProps) {
  const t = useTranslations("import.saved");
  const [open, setOpen] = useState(false);
  const [busy, startTransition] = useTransition();
  const formId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get("name")).trim();
    startTransition(async () => {
      if (wanted === name || (await rename(wanted))) setOpen(false);
    });
  };
  return (
    <Dialog
      title={t("renameTitle", { name })}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button label={t("renameNamed", { name })}>{t("rename")}</Button>}
      footer={<FormButtons form={formId} disabled={busy} />}
    >
      <form id={formId} onSubmit={submit}>
        <Field label={t("name")} name="name" defaultValue={name} required maxLength={200} />
      </form>
    </Dialog>
  );
}
