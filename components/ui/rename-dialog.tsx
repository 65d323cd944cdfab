"use client";

import { Pencil } from "lucide-react";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { NameFields, type Names } from "@/components/ui/name-fields";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

export interface RenameDialogProps {
  names: Names;
  /** Gives the names and answers with those it had before. */
  rename: (names: Names) => Promise<ActionResult<Names>>;
  text: {
    readonly action: string;
    readonly title: string;
    readonly description: string;
    readonly nameEn: string;
    readonly nameZh: string;
    readonly done: string;
    readonly undone: string;
  };
}

/** Gives a thing other names in both languages; the answer offers to undo it. */
export function RenameDialog({ names, rename, text }: RenameDialogProps) {
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const formId = useId();

  const save = async (wanted: Names, said: string, undoable: boolean) => {
    const result = await rename(wanted);
    if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
    setOpen(false);
    const before = result.data;
    toast({ text: said, ...(undoable ? { undo: () => save(before, text.undone, false) } : {}) });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = { nameEn: String(form.get("nameEn")).trim(), nameZh: String(form.get("nameZh")).trim() };
    startTransition(() => save(wanted, text.done, true));
  };

  return (
    <Dialog
      title={text.title}
      description={text.description}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Pencil aria-hidden />}>{text.action}</Button>}
      footer={<FormButtons form={formId} disabled={pending} />}
    >
      <form id={formId} onSubmit={submit} className="grid gap-3">
        <NameFields names={names} labels={text} />
      </form>
    </Dialog>
  );
}
