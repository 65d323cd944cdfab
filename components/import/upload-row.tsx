"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Upload } from "@/components/import/use-uploads";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ProgressBar } from "@/components/ui/progress-bar";
import { TextLink } from "@/components/ui/text-link";
import { useErrorText } from "@/components/ui/use-error-text";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatDuration } from "@/lib/format/format-duration";

export interface UploadRowProps {
  workspace: string;
  upload: Upload;
  onAgain: () => void;
  onPause: () => void;
  onCancel: () => Promise<void>;
}

/** Trying again would end the same way. */
const REFUSED: ReadonlySet<string> = new Set(["import.noRows", "import.tooLarge"]);

/** One file on its way: how far, how long yet, and the way on once it is there. */
export function UploadRow({ workspace, upload, onAgain, onPause, onCancel }: UploadRowProps) {
  const t = useTranslations("import");
  const { file, state, importId } = upload;
  const cancel = (
    <ConfirmDialog
      trigger={<Button>{t("cancel.label")}</Button>}
      title={t("cancel.title", { file: file.name })}
      body={t("cancel.body")}
      confirmLabel={t("cancel.label")}
      cancelLabel={t("cancel.keep")}
      danger
      onConfirm={async () => {
        await onCancel();
        return true;
      }}
    />
  );
  const action =
    state === "done" ? (
      <TextLink href={`/${workspace}/data/imports/${importId}`}>{t("upload.next")}</TextLink>
    ) : (
      <span className="flex gap-2">
        {state === "failed" && REFUSED.has(upload.error?.code ?? "") ? null : state === "failed" ||
          state === "paused" ? (
          <Button onClick={onAgain}>{t("upload.again")}</Button>
        ) : (
          <Button onClick={onPause}>{t("upload.pause")}</Button>
        )}
        {cancel}
      </span>
    );
  return (
    <li className="grid gap-1">
      <span className="truncate text-xs font-medium">{file.name}</span>
      <ProgressBar
        value={file.size > 0 ? upload.sent / file.size : 0}
        label={t("upload.progressLabel", { file: file.name })}
        detail={<UploadDetail upload={upload} />}
        action={action}
      />
    </li>
  );
}

function UploadDetail({ upload }: { upload: Upload }) {
  const t = useTranslations("import.upload");
  const errorText = useErrorText();
  const locale = useLocale();
  const { file, state, sent, moved, began, error } = upload;
  const values = { sent: formatBytes(sent, locale), total: formatBytes(file.size, locale) };
  if (state === "waiting") return t("waiting");
  if (state === "paused") return t("paused", values);
  if (state === "done") return t("done");
  if (state === "failed") {
    const reason = error ? errorText(error) : "";
    return (
      <span role="alert" className="text-danger">
        {t("failed", { reason })}
      </span>
    );
  }
  if (sent === 0) return t("checking");
  const seconds = (Date.now() - began) / 1000;
  const left = moved > 0 ? (seconds * (file.size - sent)) / moved : 0;
  return left < 1
    ? t("progress", values)
    : t("progressLeft", { ...values, left: formatDuration(left, locale) });
}
