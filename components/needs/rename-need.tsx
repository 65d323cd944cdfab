"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

interface Names {
  readonly nameEn: string;
  readonly nameZh: string;
}

export interface RenameNeedProps {
  workspace: string;
  need: Names & { readonly key: number };
  /** Answers with the names that the need had. */
  rename: (input: Names & { workspace: string; key: number }) => Promise<ActionResult<Names>>;
}

const LONGEST = 80;

/** Gives a need other names in both languages; the answer offers to undo it. */
export function RenameNeed({ workspace, need, rename }: RenameNeedProps) {
  const t = useTranslations("needs.rename");
  const tc = useTranslations("common");
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const formId = `rename-need-${need.key}`;

  const save = async (names: Names, text: string, undoable: boolean) => {
    const result = await rename({ workspace, key: need.key, ...names });
    if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
    setOpen(false);
    const before = result.data;
    toast({
      text,
      ...(undoable ? { undo: () => save(before, t("undone"), false) } : {}),
    });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const names = { nameEn: String(form.get("nameEn")).trim(), nameZh: String(form.get("nameZh")).trim() };
    startTransition(() => save(names, t("done"), true));
  };

  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Pencil aria-hidden />}>{t("action")}</Button>}
      footer={
        <>
          <DialogClose>
            <Button>{tc("cancel")}</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form={formId} disabled={pending}>
            {tc("save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-3">
        <Field
          label={t("nameEn")}
          name="nameEn"
          defaultValue={need.nameEn}
          required
          maxLength={LONGEST}
          lang="en"
        />
        <Field
          label={t("nameZh")}
          name="nameZh"
          defaultValue={need.nameZh}
          required
          maxLength={LONGEST}
          lang="zh"
        />
      </form>
    </Dialog>
  );
}
