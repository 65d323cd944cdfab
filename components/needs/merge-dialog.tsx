"use client";

import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import { pickName } from "@/lib/format/pick-name";

export interface MergeDialogProps {
  need: NamedNeed;
  others: readonly NamedNeed[];
  pending: boolean;
  onOpenChange: (open: boolean) => void;
  onSave: (keys: number[]) => void;
}

const FORM = "merge-needs";

/** Which needs go up in this one. */
export function MergeDialog({ need, others, pending, onOpenChange, onSave }: MergeDialogProps) {
  const t = useTranslations("needs.edit");
  const locale = useLocale();
  const [q, setQ] = useState("");
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const asked = q.trim().toLowerCase();
  const shown = others.filter(
    ({ key, nameEn, nameZh }) =>
      chosen.includes(key) || [nameEn, nameZh].some((name) => name.toLowerCase().includes(asked)),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length > 0) onSave([...chosen]);
  };
  return (
    <Dialog
      title={t("mergeTitle", { need: pickName(need, locale) })}
      description={t("mergeDescription")}
      open
      onOpenChange={onOpenChange}
      footer={
        <FormButtons
          form={FORM}
          label={t("mergeSave", { count: chosen.length })}
          disabled={pending || chosen.length === 0}
        />
      }
    >
      <form id={FORM} onSubmit={submit} className="grid gap-2">
        <Field
          type="search"
          label={t("findNeed")}
          icon={<Search aria-hidden />}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <fieldset className="grid max-h-72 gap-1 overflow-y-auto">
          <legend className="sr-only">{t("merge")}</legend>
          {shown.map((other) => (
            <Checkbox
              key={other.key}
              label={pickName(other, locale)}
              checked={chosen.includes(other.key)}
              onChange={(event) =>
                setChosen(
                  event.target.checked
                    ? [...chosen, other.key]
                    : chosen.filter((known) => known !== other.key),
                )
              }
            />
          ))}
          {shown.length === 0 ? <p className="text-xs text-ink-3">{t("noNeed")}</p> : null}
        </fieldset>
      </form>
    </Dialog>
  );
}
