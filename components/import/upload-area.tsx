"use client";

import { Upload as UploadIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { type OpenUploadRow, OpenUploads } from "@/components/import/open-uploads";
import { UploadRow } from "@/components/import/upload-row";
import { useUploads } from "@/components/import/use-uploads";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import type { ActionResult } from "@/lib/domain/action-result";
import { FILE_LIMIT } from "@/lib/domain/import/upload";
import { formatBytes } from "@/lib/format/format-bytes";

export interface UploadAreaProps {
  workspace: string;
  /** Uploads that were broken off, here or on another machine. */
  open: readonly OpenUploadRow[];
  cancel: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
}

/** Where files are dropped or chosen, and how far each is. */
export function UploadArea({ workspace, open, cancel }: UploadAreaProps) {
  const t = useTranslations("import.upload");
  const locale = useLocale();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { uploads, add, again, pause, drop } = useUploads(workspace, (importId, only) => {
    if (only) router.push(`/${workspace}/data/imports/${importId}`);
    else router.refresh();
  });
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const sending = uploads.some(({ state }) => state === "sending" || state === "waiting");
  return (
    <Card title={t("title")} description={t("description", { limit: formatBytes(FILE_LIMIT, locale) })}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        className={classNames(
          "flex flex-wrap items-center justify-center gap-2 rounded-md border border-dashed px-4 py-6 text-xs text-ink-2",
          over ? "border-accent bg-selected" : "border-line-control",
        )}
      >
        <UploadIcon aria-hidden className="size-4 stroke-[1.75] text-ink-3" />
        <span className="max-sm:hidden">
          {t("drop")} {t("or")}
        </span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            add(event.target.files ?? []);
            event.target.value = "";
          }}
        />
        <Button variant="primary" onClick={() => input.current?.click()}>
          {t("choose")}
        </Button>
      </div>
      {uploads.length > 0 ? (
        <ul aria-label={t("list")} className="mt-3 grid gap-3">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              workspace={workspace}
              upload={upload}
              onAgain={() => again(upload.key)}
              onPause={() => pause(upload.key)}
              onCancel={async () => {
                drop(upload.key);
                if (upload.importId !== null) await cancel({ workspace, id: upload.importId });
                router.refresh();
              }}
            />
          ))}
        </ul>
      ) : null}
      <OpenUploads
        uploads={open.filter(({ id }) => !uploads.some(({ importId }) => importId === id))}
        onChoose={() => input.current?.click()}
        onCancel={async (id) => {
          await cancel({ workspace, id });
          router.refresh();
        }}
      />
      {sending ? <p className="mt-2 text-2xs text-ink-3">{t("leave")}</p> : null}
    </Card>
  );
}
