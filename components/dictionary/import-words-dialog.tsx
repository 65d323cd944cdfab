"use client";

import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { type ChangeWords, useWordChanges } from "@/components/dictionary/use-word-changes";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import type { ActionResult } from "@/lib/domain/action-result";
import type { WordState } from "@/lib/domain/dictionary/dictionary-word";

export interface ImportWordsDialogProps {
  workspace: string;
  importWords: (input: {
    workspace: string;
    csv: string;
  }) => Promise<ActionResult<{ before: readonly WordState[]; rejected: readonly number[] }>>;
  change: ChangeWords;
}

const LINES_SHOWN = 5;

/** Takes a CSV of words in, as this page gives one away. */
export function ImportWordsDialog({ workspace, importWords, change }: ImportWordsDialogProps) {
  const t = useTranslations("dictionary");
  const tell = useWordChanges(workspace, change);
  const [open, setOpen] = useState(false);
  const [busy, start] = useTransition();
  const formId = useId();
  const fileId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File)) return;
    start(async () => {
      const result = await importWords({ workspace, csv: await file.text() });
      const { before, rejected } = result.ok ? result.data : { before: [], rejected: [] };
      const text = t("imported", {
        words: before.length,
        rejected: rejected.length,
        lines: rejected.slice(0, LINES_SHOWN).join(", "),
      });
      if (tell(result.ok ? { ok: true, data: before } : result, text)) setOpen(false);
    });
  };
  return (
    <Dialog
      title={t("importTitle")}
      description={t("importNote")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Upload aria-hidden />}>{t("import")}</Button>}
      footer={<FormButtons form={formId} label={t("import")} disabled={busy} />}
    >
      <form id={formId} onSubmit={submit} className="grid gap-1">
        <label htmlFor={fileId} className="text-xs font-medium">
          {t("file")}
        </label>
        <input id={fileId} name="file" type="file" accept=".csv,text/csv" required className="text-xs" />
      </form>
    </Dialog>
  );
}
