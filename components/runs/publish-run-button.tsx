"use client";

import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

export interface PublishRunButtonProps {
  workspace: string;
  number: number;
  /** The run did not publish itself: whoever overrides that says why. */
  held: boolean;
  publish: (input: { workspace: string; number: number; reason?: string }) => Promise<ActionResult<unknown>>;
}

/** Publishes a run, after asking; of a held one the reason is kept in its log. */
export function PublishRunButton({ workspace, number, held, publish }: PublishRunButtonProps) {
  const t = useTranslations("runs");
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const confirm = async () => {
    if (held && reason.trim() === "") {
      setMissing(true);
      return false;
    }
    const result = await publish({ workspace, number, ...(held ? { reason } : {}) });
    if (!result.ok) toast({ text: errorText(result.error), tone: "danger" });
    router.refresh();
    return result.ok;
  };
  return (
    <ConfirmDialog
      trigger={<Button icon={<Upload aria-hidden />}>{t("publish")}</Button>}
      title={t("publishTitle", { number })}
      body={
        <div className="grid gap-3">
          <p>{t("publishBody")}</p>
          {held ? (
            <Field
              label={t("publishReason")}
              hint={t("publishReasonHint")}
              error={missing ? t("publishReasonMissing") : undefined}
              value={reason}
              maxLength={300}
              required
              onChange={(event) => {
                setReason(event.target.value);
                setMissing(false);
              }}
            />
          ) : null}
        </div>
      }
      confirmLabel={t("publish")}
      onConfirm={confirm}
    />
  );
}
