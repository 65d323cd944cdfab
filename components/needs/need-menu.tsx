"use client";

import { EyeOff, GitMerge, Pencil, Pin, PinOff, Split, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { EditMenu } from "@/components/editing/edit-menu";
import { MergeDialog } from "@/components/editing/merge-dialog";
import { RenameDialog } from "@/components/editing/rename-dialog";
import { useMenuDialog } from "@/components/editing/use-menu-dialog";
import { eitherName } from "@/components/needs/either-name";
import { SplitDialog } from "@/components/needs/split-dialog";
import { type NeedActions, useNeedEdit } from "@/components/needs/use-need-edit";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { pickName } from "@/lib/format/pick-name";

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
  const tr = useTranslations("needs.rename");
  const locale = useLocale();
  const router = useRouter();
  const { open, show, close, trigger } = useMenuDialog<"rename" | "merge" | "split">();
  const { edit, undo, pending } = useNeedEdit(workspace, actions);
  const { key } = need;
  const labels = { nameEn: tr("nameEn"), nameZh: tr("nameZh") };
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
          { label: t("split"), icon: <Split aria-hidden />, onSelect: () => show("split") },
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
        <RenameDialog
          {...dialog}
          texts={{ title: tr("title"), description: tr("description"), labels }}
          names={need}
          onSave={(names) => edit({ kind: "rename", key, ...eitherName(names) }, close)}
        />
      ) : null}
      {open === "merge" ? (
        <MergeDialog
          {...dialog}
          texts={{
            title: t("mergeTitle", { need: pickName(need, locale) }),
            description: t("mergeDescription"),
            choice: t("merge"),
            save: (count) => t("mergeSave", { count }),
          }}
          others={others}
          finding={{ label: t("findNeed"), nothing: t("noNeed") }}
          onSave={(from) => edit({ kind: "merge", into: key, from }, close)}
        />
      ) : null}
      {open === "split" ? (
        <SplitDialog
          {...dialog}
          {...{ workspace, need, labels }}
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
