"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

interface LiftErasureButtonProps {
  workspace: string;
  id: number;
  lift: (input: { workspace: string; id: number }) => Promise<ActionResult<void>>;
}

export function LiftErasureButton({ workspace, id, lift }: LiftErasureButtonProps) {
  const t = useTranslations("privacy.lift");
  const toast = useToast();
  const say = useErrorText();
  const router = useRouter();
  const confirm = async () => {
    const answer = await lift({ workspace, id });
    toast(answer.ok ? { text: t("done") } : { text: say(answer.error), tone: "danger" });
    if (answer.ok) router.refresh();
    return true;
  };
  return (
    <ConfirmDialog
      trigger={<Button>{t("action")}</Button>}
      title={t("title")}
      body={t("body")}
      confirmLabel={t("action")}
      danger
      onConfirm={confirm}
    />
  );
}
