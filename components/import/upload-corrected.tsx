"use client";

import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useTransition } from "react";
import { SendError } from "@/components/import/ask";
import { sendFile } from "@/components/import/send-file";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import { type ActionResult, UNREACHABLE } from "@/lib/domain/action-result";

export type FixFromUpload = (input: {
  workspace: string;
  id: number;
  upload: number;
}) => Promise<ActionResult<{ id: number }>>;

export interface UploadCorrectedProps {
  workspace: string;
  importId: number;
  fix: FixFromUpload;
}

/** Takes the downloaded quarantine back, corrected in a spreadsheet, and shows the import that it becomes. */
export function UploadCorrected({ workspace, importId, fix }: UploadCorrectedProps) {
  const t = useTranslations("import.quarantine");
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const [busy, start] = useTransition();
  const send = (file: File) =>
    start(async () => {
      const signal = new AbortController().signal;
      try {
        const upload = await sendFile({ workspace, file, signal, onBegin: () => {}, onProgress: () => {} });
        const result = await fix({ workspace, id: importId, upload });
        if (result.ok) router.push(`/${workspace}/data/imports/${result.data.id}`);
        else toast({ text: errorText(result.error), tone: "danger" });
      } catch (error) {
        const reason = error instanceof SendError ? error.reason : UNREACHABLE;
        toast({ text: errorText(reason), tone: "danger" });
      }
    });
  return (
    <>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={t("upload")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) send(file);
        }}
      />
      <Button icon={<Upload aria-hidden />} disabled={busy} onClick={() => input.current?.click()}>
        {t("upload")}
      </Button>
    </>
  );
}
