"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AudienceInput } from "@/lib/domain/audiences/audience-input";

export type SaveAudience = (input: {
  workspace: string;
  audience: AudienceInput;
}) => Promise<ActionResult<{ size: number }>>;

export interface SaveSelectionProps {
  workspace: string;
  /** Ids of the customers. */
  customers: readonly number[];
  save: SaveAudience;
}

/** Keeps the selected customers as an audience. */
export function SaveSelection({ workspace, customers, save }: SaveSelectionProps) {
  const t = useTranslations("map.panel.save");
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [busy, startTransition] = useTransition();
  const formId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    startTransition(async () => {
      const result = await save({
        workspace,
        audience: { kind: "selection", name, customers: [...customers] },
      });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      setOpen(false);
      toast({ text: t("done", { name, size: result.data.size }) });
    });
  };
  return (
    <Dialog
      title={t("title")}
      description={t("description", { size: customers.length })}
      trigger={<Button icon={<Bookmark aria-hidden />}>{t("action")}</Button>}
      open={open}
      onOpenChange={setOpen}
      footer={<FormButtons form={formId} disabled={busy} />}
    >
      <form id={formId} onSubmit={submit}>
        <Field name="name" label={t("name")} maxLength={120} required />
      </form>
    </Dialog>
  );
}
