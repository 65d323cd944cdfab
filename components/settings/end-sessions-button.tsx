"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

interface EndSessionsButtonProps {
  workspace: string;
  end: (input: { workspace: string }) => Promise<ActionResult<{ sessions: number }>>;
}

/** Signs out on every device, this one too. */
export function EndSessionsButton({ workspace, end }: EndSessionsButtonProps) {
  const t = useTranslations("settings");
  const toast = useToast();
  const say = useErrorText();
  const confirm = async () => {
    const answer = await end({ workspace });
    if (answer.ok) window.location.assign("/sign-in");
    else toast({ text: say(answer.error), tone: "danger" });
    return true;
  };
  return (
    <ConfirmDialog
      trigger={<Button>{t("sessions.submit")}</Button>}
      title={t("sessions.confirmTitle")}
      body={t("sessions.confirmBody")}
      confirmLabel={t("sessions.submit")}
      onConfirm={confirm}
    />
  );
}
