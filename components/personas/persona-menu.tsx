"use client";

import { GitMerge, Pencil, Pin, PinOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { EditMenu } from "@/components/editing/edit-menu";
import { MergeDialog } from "@/components/editing/merge-dialog";
import { RenameDialog } from "@/components/editing/rename-dialog";
import { useMenuDialog } from "@/components/editing/use-menu-dialog";
import { type PersonaActions, usePersonaEdit } from "@/components/personas/use-persona-edit";
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
  const tr = useTranslations("personas.rename");
  const locale = useLocale();
  const { open, show, close, trigger } = useMenuDialog<"rename" | "merge">();
  const { edit, undo, pending } = usePersonaEdit(workspace, actions);
  const { key } = persona;
  const dialog = { pending, onClose: close };
  return (
    <>
      <EditMenu
        label={t("menu")}
        trigger={trigger}
        pending={pending}
        items={[
          { label: t("rename"), icon: <Pencil aria-hidden />, onSelect: () => show("rename") },
          { label: t("merge"), icon: <GitMerge aria-hidden />, onSelect: () => show("merge") },
          "separator",
          pin === null
            ? { label: t("pin"), icon: <Pin aria-hidden />, onSelect: () => edit({ kind: "pin", key }) }
            : { label: t("unpin"), icon: <PinOff aria-hidden />, onSelect: () => undo(pin) },
          "separator",
          { label: t("history"), href: `/${workspace}/personas#edits` },
        ]}
      />
      {open === "rename" ? (
        <RenameDialog
          {...dialog}
          texts={{
            title: tr("title"),
            description: tr("description"),
            labels: { nameEn: tr("nameEn"), nameZh: tr("nameZh") },
          }}
          names={persona}
          onSave={(names) => edit({ kind: "rename", key, ...names }, close)}
        />
      ) : null}
      {open === "merge" ? (
        <MergeDialog
          {...dialog}
          texts={{
            title: t("mergeTitle", { persona: pickName(persona, locale) }),
            description: t("mergeDescription"),
            choice: t("merge"),
            save: (count) => t("mergeSave", { count }),
          }}
          others={others}
          onSave={(from) => edit({ kind: "merge", into: key, from }, close)}
        />
      ) : null}
    </>
  );
}
