"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";

export interface ConfirmRunButtonProps {
  workspace: string;
  number: number;
  perform: (input: { workspace: string; number: number }) => Promise<ActionResult<unknown>>;
  label: string;
  icon: ReactNode;
  title: string;
  body: string;
  cancelLabel?: string;
  danger?: boolean;
}

/** Cancels or publishes a run, after asking. */
export function ConfirmRunButton({
  workspace,
  number,
  perform,
  label,
  icon,
  title,
  body,
  cancelLabel,
  danger = false,
}: ConfirmRunButtonProps) {
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const confirm = async () => {
    const result = await perform({ workspace, number });
    if (!result.ok) toast({ text: errorText(result.error), tone: "danger" });
    router.refresh();
    return result.ok;
  };
  return (
    <ConfirmDialog
      trigger={
        <Button variant={danger ? "danger" : "default"} icon={icon}>
          {label}
        </Button>
      }
      title={title}
      body={body}
      confirmLabel={label}
      {...(cancelLabel === undefined ? {} : { cancelLabel })}
      danger={danger}
      onConfirm={confirm}
    />
  );
}
