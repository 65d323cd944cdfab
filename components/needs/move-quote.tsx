"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type NeedActions, useNeedEdit } from "@/components/needs/use-need-edit";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { Select } from "@/components/ui/select";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import { pickName } from "@/lib/format/pick-name";

export interface MoveQuoteProps {
  workspace: string;
  /** The need that the quote is in. */
  needKey: number;
  quote: { readonly hash: string; readonly text: string; readonly language: string };
  others: readonly NamedNeed[];
  actions: NeedActions;
}

const FORM = "move-quote";
const OTHER = "other";

/** Puts a quote into another need, or into none. */
export function MoveQuote({ workspace, needKey, quote, others, actions }: MoveQuoteProps) {
  const t = useTranslations("needs.edit");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { edit, pending } = useNeedEdit(workspace, actions);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = String(new FormData(event.currentTarget).get("to"));
    edit({ kind: "move", from: needKey, to: to === OTHER ? null : Number(to), mentions: [quote.hash] }, () =>
      setOpen(false),
    );
  };
  return (
    <Dialog
      title={t("moveTitle")}
      description={<q lang={quote.language}>{quote.text}</q>}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className="text-accent hover:underline">
          {t("move")}
        </button>
      }
      footer={<FormButtons form={FORM} label={t("moveSave")} disabled={pending} />}
    >
      <form id={FORM} onSubmit={submit}>
        <Select
          name="to"
          label={t("moveTo")}
          options={[
            ...others.map((need) => ({ value: String(need.key), label: pickName(need, locale) })),
            { value: OTHER, label: t("moveNowhere") },
          ]}
        />
      </form>
    </Dialog>
  );
}
