import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatPercent } from "@/lib/format/format-percent";

export interface OpenUploadRow {
  readonly id: number;
  readonly fileName: string;
  readonly fileSize: number;
  /** bytes that are there */
  readonly have: number;
}

export interface OpenUploadsProps {
  uploads: readonly OpenUploadRow[];
  /** Opens the choice of files; the same file goes on where it stopped. */
  onChoose: () => void;
  onCancel: (id: number) => Promise<void>;
}

/** Uploads that a closed page or a lost connection broke off: what is there is kept. */
export function OpenUploads({ uploads, onChoose, onCancel }: OpenUploadsProps) {
  const t = useTranslations("import.upload");
  const locale = useLocale();
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t("open")} className="mt-3 grid gap-2">
      {uploads.map(({ id, fileName, fileSize, have }) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line px-3 py-2 text-xs"
        >
          <span className="min-w-0 flex-1 basis-60">
            <b className="block truncate font-medium">{fileName}</b>
            <span className="num text-ink-2">
              {t("openBody", {
                have: formatBytes(have, locale),
                size: formatBytes(fileSize, locale),
                share: formatPercent(fileSize > 0 ? have / fileSize : 0, locale, 0),
              })}
            </span>
          </span>
          <span className="flex gap-2">
            <Button onClick={onChoose} label={t("goOnWith", { file: fileName })}>
              {t("goOn")}
            </Button>
            <Button
              variant="danger"
              onClick={() => void onCancel(id)}
              label={t("discardOf", { file: fileName })}
            >
              {t("discard")}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
