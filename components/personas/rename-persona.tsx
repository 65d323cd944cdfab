"use client";

import { useTranslations } from "next-intl";
import type { Names } from "@/components/ui/name-fields";
import { RenameDialog } from "@/components/ui/rename-dialog";
import type { ActionResult } from "@/lib/domain/action-result";

export interface RenamePersonaProps {
  workspace: string;
  persona: Names & { readonly key: number };
  /** Answers with the names that the persona had. */
  rename: (input: Names & { workspace: string; key: number }) => Promise<ActionResult<Names>>;
}

export function RenamePersona({ workspace, persona, rename }: RenamePersonaProps) {
  const t = useTranslations("personas.rename");
  return (
    <RenameDialog
      names={{ nameEn: persona.nameEn, nameZh: persona.nameZh }}
      rename={(names) => rename({ workspace, key: persona.key, ...names })}
      text={{
        action: t("action"),
        title: t("title"),
        description: t("description"),
        nameEn: t("nameEn"),
        nameZh: t("nameZh"),
        done: t("done"),
        undone: t("undone"),
      }}
    />
  );
}
