"use client";

import { ChevronDown, EyeOff, GitMerge, Pencil, Pin, PinOff, Split, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { MergeDialog } from "@/components/needs/merge-dialog";
import { RenameDialog } from "@/components/needs/rename-dialog";
import { SplitDialog } from "@/components/needs/split-dialog";
import { type NeedActions, useNeedEdit } from "@/components/needs/use-need-edit";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import { needsHref } from "@/lib/domain/needs/needs-href";

export interface NeedMenuProps {
  workspace: string;
  need: NamedNeed & { readonly mentions: number };
  /** The other needs, most mentioned first. */
  others: readonly NamedNeed[];
  /** Numbers of the standing edits that hide it and pin it. */
  marks: { readonly hide: number | null; readonly pin: number | null };
  actions: NeedActions;
}

/** What can be changed about a need. */
export function NeedMenu({ workspace, need, others, marks, actions }: NeedMenuProps) {
  const t = useTranslations("needs.edit");
  const router = useRouter();
  const [open, setOpen] = useState<"rename" | "merge" | "split" | null>(null);
  const { edit, undo, pending } = useNeedEdit(workspace, actions);
  const { key } = need;
  const trigger = useRef<HTMLButtonElement>(null);
  // The menu's entry, where the focus was, is gone by then.
  const close = () => {
    setOpen(null);
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) close();
  };
  const dialog = { workspace, need, pending, onOpenChange };
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
          { label: t("split"), icon: <Split aria-hidden />, onSelect: () => setOpen("split") },
          "separator",
          marks.pin === null
            ? { label: t("pin"), icon: <Pin aria-hidden />, onSelect: () => edit({ kind: "pin", key }) }
            : { label: t("unpin"), icon: <PinOff aria-hidden />, onSelect: () => undo(marks.pin ?? 0) },
          marks.hide === null
            ? { label: t("hide"), icon: <EyeOff aria-hidden />, onSelect: () => edit({ kind: "hide", key }) }
            : { label: t("show"), icon: <Undo2 aria-hidden />, onSelect: () => undo(marks.hide ?? 0) },
          "separator",
          { label: t("history"), href: `/${workspace}/needs/history?need=${key}` },
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
      {open === "split" ? (
        <SplitDialog
          {...dialog}
          onSave={(part) =>
            edit({ kind: "split", from: key, ...part }, (made) => {
              close();
              if (made !== null) router.push(needsHref(workspace, {}, made));
            })
          }
        />
      ) : null}
    </>
  );
}
