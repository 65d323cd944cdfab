"use client";

import { Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { type ChangeWords, useWordChanges } from "@/components/dictionary/use-word-changes";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Select } from "@/components/ui/select";
import type { ActionResult } from "@/lib/domain/action-result";
import {
  DICTIONARY_KINDS,
  type DictionaryKind,
  type DictionaryRow,
  type WordState,
} from "@/lib/domain/dictionary/dictionary-word";

export type AddWord = (input: {
  workspace: string;
  word: { text: string; kind: DictionaryKind; canonical: string };
}) => Promise<ActionResult<WordState[]>>;

export interface WordDialogProps {
  workspace: string;
  /** The word to say more of; a new one without it. */
  row?: DictionaryRow;
  add: AddWord;
  change: ChangeWords;
}

/** Adds a word, or says of one what it is and what it stands for. */
export function WordDialog({ workspace, row, add, change }: WordDialogProps) {
  const t = useTranslations("dictionary");
  const tell = useWordChanges(workspace, change);
  const [open, setOpen] = useState(false);
  const [busy, start] = useTransition();
  const formId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = row?.text ?? String(form.get("text"));
    const kind = DICTIONARY_KINDS.find((one) => one === form.get("kind")) ?? "word";
    const word = { text, kind, canonical: String(form.get("canonical")) };
    start(async () => {
      if (tell(await add({ workspace, word }), t(row ? "changed" : "added", { word: text }))) setOpen(false);
    });
  };
  return (
    <Dialog
      title={row ? t("editTitle", { word: row.text }) : t("addTitle")}
      description={t("dialogNote")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        row ? (
          <Button variant="quiet" icon={<Pencil aria-hidden />} label={t("editNamed", { word: row.text })} />
        ) : (
          <Button variant="primary" icon={<Plus aria-hidden />}>
            {t("add")}
          </Button>
        )
      }
      footer={<FormButtons form={formId} disabled={busy} />}
    >
      <form id={formId} onSubmit={submit} className="grid gap-3">
        {row ? null : <Field label={t("word")} name="text" required maxLength={40} hint={t("wordHint")} />}
        <Select
          label={t("kind")}
          name="kind"
          defaultValue={row?.kind ?? "word"}
          options={DICTIONARY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        <Field
          label={t("canonical")}
          name="canonical"
          defaultValue={row?.canonical ?? ""}
          maxLength={40}
          hint={t("canonicalHint")}
        />
      </form>
    </Dialog>
  );
}
