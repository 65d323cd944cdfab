"use client";

import { EyeOff, GitMerge, Pencil, Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { NamesForm } from "@/components/editing/names-form";
import { type IntentActions, useIntentEdit } from "@/components/service-room/use-intent-edit";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { Select } from "@/components/ui/select";
import type { IntentName } from "@/lib/domain/service-room/service-room";
import { pickName } from "@/lib/format/pick-name";

export interface IntentToolsProps {
  workspace: string;
  intent: IntentName;
  others: readonly IntentName[];
  /** Number of the standing edit that hides it. */
  hiddenBy: number | null;
  actions: IntentActions;
}

const LONGEST = 80;

/** Renames an intent, merges another into it, hides it and shows it again. */
export function IntentTools({ workspace, intent, others, hiddenBy, actions }: IntentToolsProps) {
  const t = useTranslations("serviceRoom.edit");
  const locale = useLocale();
  const { edit, undo, pending } = useIntentEdit(workspace, actions);
  const [open, setOpen] = useState<"rename" | "merge" | null>(null);
  const close = () => setOpen(null);
  const { key } = intent;
  const dialog = (kind: "rename" | "merge") => ({
    open: open === kind,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? kind : null),
    footer: <FormButtons form={`${kind}-intent`} disabled={pending} />,
  });
  const merge = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const other = Number(new FormData(event.currentTarget).get("other"));
    edit({ kind: "merge", into: key, from: [other] }, close);
  };
  return (
    <>
      <Dialog
        {...dialog("rename")}
        title={t("rename")}
        description={t("renameNote")}
        trigger={<Button icon={<Pencil aria-hidden />}>{t("rename")}</Button>}
      >
        <NamesForm
          id="rename-intent"
          names={{ nameEn: intent.nameEn.slice(0, LONGEST), nameZh: intent.nameZh.slice(0, LONGEST) }}
          labels={{ nameEn: t("nameEn"), nameZh: t("nameZh") }}
          onSave={(names) => edit({ kind: "rename", key, ...names }, close)}
        />
      </Dialog>
      {others.length > 0 ? (
        <Dialog
          {...dialog("merge")}
          title={t("merge")}
          description={t("mergeNote")}
          trigger={<Button icon={<GitMerge aria-hidden />}>{t("merge")}</Button>}
        >
          <form id="merge-intent" className="grid gap-3" onSubmit={merge}>
            <Select
              name="other"
              label={t("other")}
              options={others.map((other) => ({ value: String(other.key), label: pickName(other, locale) }))}
            />
          </form>
        </Dialog>
      ) : null}
      {hiddenBy === null ? (
        <Button icon={<EyeOff aria-hidden />} disabled={pending} onClick={() => edit({ kind: "hide", key })}>
          {t("hide")}
        </Button>
      ) : (
        <Button icon={<Undo2 aria-hidden />} disabled={pending} onClick={() => undo(hiddenBy)}>
          {t("show")}
        </Button>
      )}
    </>
  );
}
