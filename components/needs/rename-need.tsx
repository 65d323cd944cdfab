"use client";

import { useTranslations } from "next-intl";
import { RenameDialog } from "@/components/ui/rename-dialog";
import type { ActionResult } from "@/lib/domain/action-result";

interface Names {
  readonly nameEn: string;
  readonly nameZh: string;
}

export interface RenameNeedProps {
  workspace: string;
  need: Names & { readonly key: number };
  /** Answers with the names that the need had. */
  rename: (input: Names & { workspace: string; key: number }) => Promise<ActionResult<Names>>;
}

export function RenameNeed({ workspace, need, rename }: RenameNeedProps) {
  const t = useTranslations("needs.rename");
  return (
    <RenameDialog
      key={need.key}
      names={{ nameEn: need.nameEn, nameZh: need.nameZh }}
      rename={(names) => rename({ workspace, key: need.key, ...names })}
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
