"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

export interface ConfirmDialogProps {
  trigger: ReactNode;
  /** The question. */
  title: string;
  /** What will be lost and what stays. */
  body: ReactNode;
  /** What the button does, in a verb. */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  /** Keeps the window open while it runs, and when it returns `false`. */
  onConfirm: () => Promise<boolean | undefined> | boolean | undefined;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  trigger,
  title,
  body,
  confirmLabel,
  cancelLabel,
  danger = false,
  onConfirm,
}: ConfirmDialogProps) {
  const t = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [busy, startTransition] = useTransition();
  const confirm = () =>
    startTransition(async () => {
      if ((await onConfirm()) !== false) setOpen(false);
    });
  return (
    <Dialog
      trigger={trigger}
      title={title}
      open={open}
      onOpenChange={setOpen}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{cancelLabel ?? t("cancel")}</Button>
          <Button variant={danger ? "danger" : "primary"} disabled={busy} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="text-xs text-ink-2">{body}</div>
    </Dialog>
  );
}
