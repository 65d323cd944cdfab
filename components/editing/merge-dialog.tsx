"use client";

import { Search } from "lucide-react";
import { useLocale } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import type { Names } from "@/components/ui/name-fields";
import { useChosen } from "@/components/ui/use-chosen";
import { pickName } from "@/lib/format/pick-name";

export interface MergeDialogProps {
  texts: {
    readonly title: string;
    readonly description: string;
    /** Names the choice. */
    readonly choice: string;
    readonly save: (count: number) => string;
  };
  others: readonly (Names & { readonly key: number })[];
  /** Where there may be many: a field that finds by name, and what is said when it finds nothing. */
  finding?: { readonly label: string; readonly nothing: string };
  pending: boolean;
  onClose: () => void;
  onSave: (keys: number[]) => void;
}

/** Which others go up in this one. */
export function MergeDialog({ texts, others, finding, pending, onClose, onSave }: MergeDialogProps) {
  const locale = useLocale();
  const form = useId();
  const [q, setQ] = useState("");
  const { chosen, choose } = useChosen<number>();
  const asked = q.trim().toLowerCase();
  const shown = others.filter(
    ({ key, nameEn, nameZh }) =>
      chosen.has(key) || [nameEn, nameZh].some((name) => name.toLowerCase().includes(asked)),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.size > 0) onSave([...chosen]);
  };
  return (
    <Dialog
      title={texts.title}
      description={texts.description}
      open
      onOpenChange={onClose}
      footer={
        <FormButtons form={form} label={texts.save(chosen.size)} disabled={pending || chosen.size === 0} />
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-2">
        {finding ? (
          <Field
            type="search"
            label={finding.label}
            icon={<Search aria-hidden />}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        ) : null}
        <fieldset className={finding ? "grid max-h-72 gap-1 overflow-y-auto" : "grid gap-1"}>
          <legend className="sr-only">{texts.choice}</legend>
          {shown.map(({ key, ...names }) => (
            <Checkbox
              key={key}
              label={pickName(names, locale)}
              checked={chosen.has(key)}
              onChange={(event) => choose([key], event.target.checked)}
            />
          ))}
          {finding && shown.length === 0 ? <p className="text-xs text-ink-3">{finding.nothing}</p> : null}
        </fieldset>
      </form>
    </Dialog>
  );
}
