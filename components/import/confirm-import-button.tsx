"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

export interface ConfirmImportButtonProps {
  workspace: string;
  id: number;
  fileName: string;
  /** Which words to ask with. */
  what: "cancel" | "remove" | "empty";
  perform: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
  /** Where to go afterwards. */
  afterwards?: string;
}

/** Cancels an import, takes it off the list or empties its quarantine, after asking. */
export function ConfirmImportButton({
  workspace,
  id,
  fileName,
  what,
  perform,
  afterwards,
}: ConfirmImportButtonProps) {
  const t = useTranslations(`import.${what}`);
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const confirm = async () => {
    const result = await perform({ workspace, id });
    if (!result.ok) toast({ text: errorText(result.error), tone: "danger" });
    if (result.ok && afterwards) router.push(afterwards);
    else router.refresh();
    return result.ok;
  };
  return (
    <ConfirmDialog
      trigger={<Button variant="danger">{t("label")}</Button>}
      title={t("title", { file: fileName })}
      body={t("body")}
      confirmLabel={t("label")}
      cancelLabel={t("keep")}
      danger
      onConfirm={confirm}
    />
  );
}
