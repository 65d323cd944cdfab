"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";

export interface MappingToName {
  readonly workspace: string;
  readonly name: string;
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly columns: string[];
  readonly replace: boolean;
}

export interface SaveMappingDialogProps {
  /** All but the name. */
  mapping: Omit<MappingToName, "name" | "replace">;
  save: (input: MappingToName) => Promise<ActionResult<unknown>>;
  disabled: boolean;
}

/** Keeps the columns as they are matched under a name, for files of the same shape. */
export function SaveMappingDialog({ mapping, save, disabled }: SaveMappingDialogProps) {
  const t = useTranslations("import.saved");
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const formId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name")).trim();
    startTransition(async () => {
      const result = await save({ ...mapping, name, replace: form.get("replace") === "on" });
      if (result.ok) {
        setOpen(false);
        setTaken(null);
        toast({ text: t("done", { name }) });
      } else setTaken(errorText(result.error));
    });
  };
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button icon={<Bookmark aria-hidden />} disabled={disabled}>
          {t("save")}
        </Button>
      }
      footer={<FormButtons form={formId} disabled={busy} />}
    >
      <form id={formId} onSubmit={submit} className="grid gap-3">
        <Field label={t("name")} name="name" required maxLength={200} error={taken ?? undefined} />
        {taken ? <Checkbox label={t("replace")} name="replace" /> : null}
      </form>
    </Dialog>
  );
}
