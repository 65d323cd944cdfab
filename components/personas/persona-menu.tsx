"use client";

import { ChevronDown, GitMerge, Pencil, Pin, PinOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { type PersonaActions, usePersonaEdit } from "@/components/personas/use-persona-edit";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { Menu } from "@/components/ui/menu";
import { NameFields, type Names } from "@/components/ui/name-fields";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaMenuProps {
  workspace: string;
  persona: PersonaRef;
  others: readonly PersonaRef[];
  /** Number of the standing edit that pins it. */
  pin: number | null;
  actions: PersonaActions;
}

/** What can be changed about a persona. */
export function PersonaMenu({ workspace, persona, others, pin, actions }: PersonaMenuProps) {
  const t = useTranslations("personas.edit");
  const [open, setOpen] = useState<"rename" | "merge" | null>(null);
  const { edit, undo, pending } = usePersonaEdit(workspace, actions);
  const { key } = persona;
  const trigger = useRef<HTMLButtonElement>(null);
  // The menu's entry, where the focus was, is gone by then.
  const close = () => {
    setOpen(null);
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const dialog = { persona, pending, onClose: close };
  return (
    <>
      <Menu
        trigger={
          <Button ref={trigger} icon={<Pencil aria-hidden />} disabled={pending}>
            {t("menu")}
            <ChevronDown aria-hidden />
          </Button>
        }
        items={[
          { label: t("rename"), icon: <Pencil aria-hidden />, onSelect: () => setOpen("rename") },
          { label: t("merge"), icon: <GitMerge aria-hidden />, onSelect: () => setOpen("merge") },
          "separator",
          pin === null
            ? { label: t("pin"), icon: <Pin aria-hidden />, onSelect: () => edit({ kind: "pin", key }) }
            : { label: t("unpin"), icon: <PinOff aria-hidden />, onSelect: () => undo(pin) },
          "separator",
          { label: t("history"), href: `/${workspace}/personas#edits` },
        ]}
      />
      {open === "rename" ? (
        <RenameDialog {...dialog} onSave={(names) => edit({ kind: "rename", key, ...names }, close)} />
      ) : null}
      {open === "merge" ? (
        <MergeDialog
          {...dialog}
          others={others}
          onSave={(from) => edit({ kind: "merge", into: key, from }, close)}
        />
      ) : null}
    </>
  );
}

interface DialogProps {
  persona: PersonaRef;
  pending: boolean;
  onClose: () => void;
}

function RenameDialog({
  persona,
  pending,
  onClose,
  onSave,
}: DialogProps & { onSave: (names: Names) => void }) {
  const t = useTranslations("personas.rename");
  const form = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    onSave({ nameEn: String(given.get("nameEn")).trim(), nameZh: String(given.get("nameZh")).trim() });
  };
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      open
      onOpenChange={onClose}
      footer={<FormButtons form={form} disabled={pending} />}
    >
      <form id={form} onSubmit={submit} className="grid gap-3">
        <NameFields
          names={{ nameEn: persona.nameEn, nameZh: persona.nameZh }}
          labels={{ nameEn: t("nameEn"), nameZh: t("nameZh") }}
        />
      </form>
    </Dialog>
  );
}

interface MergeProps extends DialogProps {
  others: readonly PersonaRef[];
  onSave: (keys: number[]) => void;
}

function MergeDialog({ persona, others, pending, onClose, onSave }: MergeProps) {
  const t = useTranslations("personas.edit");
  const locale = useLocale();
  const form = useId();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  return (
    <Dialog
      title={t("mergeTitle", { persona: pickName(persona, locale) })}
      description={t("mergeDescription")}
      open
      onOpenChange={onClose}
      footer={
        <FormButtons
          form={form}
          label={t("mergeSave", { count: chosen.length })}
          disabled={pending || chosen.length === 0}
        />
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave([...chosen]);
        }}
      >
        <fieldset className="grid gap-1">
          <legend className="sr-only">{t("merge")}</legend>
          {others.map(({ key, ...names }) => (
            <Checkbox
              key={key}
              label={pickName(names, locale)}
              checked={chosen.includes(key)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, key] : chosen.filter((known) => known !== key))
              }
            />
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
