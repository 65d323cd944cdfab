"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type UndoCounts, UndoPlanText, type UndoPlanView } from "@/components/import/undo-plan-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import { type ActionResult, type PublicError, UNREACHABLE } from "@/lib/domain/action-result";

export interface UndoImportButtonProps {
  workspace: string;
  id: number;
  fileName: string;
  perform: (input: { workspace: string; id: number }) => Promise<ActionResult<UndoCounts>>;
}

/** Takes an import back as a whole, after saying exactly what goes, what stays and which runs become stale. */
export function UndoImportButton({ workspace, id, fileName, perform }: UndoImportButtonProps) {
  const t = useTranslations("import.undo");
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [plan, setPlan] = useState<UndoPlanView | null>(null);
  const [error, setError] = useState<PublicError | null>(null);
  const [busy, startTransition] = useTransition();
  const show = async (wanted: boolean) => {
    setOpen(wanted);
    if (!wanted) return;
    setPlan(null);
    setError(null);
    const answer = await fetch(`/api/${workspace}/imports/${id}/undo`).catch(() => null);
    const body = await answer?.json().catch(() => null);
    if (answer?.ok) setPlan(body);
    else setError(body?.error ?? UNREACHABLE);
  };
  const confirm = () =>
    startTransition(async () => {
      const result = await perform({ workspace, id });
      if (!result.ok) return setError(result.error);
      setOpen(false);
      toast({ text: t("done", { file: fileName, removed: result.data.removed }) });
      router.refresh();
    });
  return (
    <Dialog
      trigger={<Button icon={<Undo2 aria-hidden />}>{t("label")}</Button>}
      title={t("title", { file: fileName })}
      open={open}
      onOpenChange={(wanted) => void show(wanted)}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{t("keep")}</Button>
          <Button variant="danger" disabled={busy || plan === null} onClick={confirm}>
            {busy ? t("busy") : t("label")}
          </Button>
        </>
      }
    >
      {error ? (
        <Note tone="danger" live className="mb-3">
          {errorText(error)}
        </Note>
      ) : null}
      {plan ? (
        <UndoPlanText plan={plan} />
      ) : error ? null : (
        <>
          <p role="status" className="mb-2 text-xs text-ink-2">
            {t("counting")}
          </p>
          <Skeleton lines={3} />
        </>
      )}
    </Dialog>
  );
}
