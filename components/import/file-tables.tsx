import { Check, CircleAlert, CircleDot, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ImportStatusName } from "@/components/import/import-status-chip";
import { TabLinks } from "@/components/ui/tab-links";

export interface FileTablesProps {
  workspace: string;
  current: number;
  tables: readonly { readonly id: number; readonly part: string; readonly status: ImportStatusName }[];
}

/** The tables of one file, each with its own columns and result. */
export function FileTables({ workspace, current, tables }: FileTablesProps) {
  const t = useTranslations("import");
  return (
    <TabLinks
      label={t("parts.tabs")}
      items={tables.map(({ id, part, status }) => ({
        href: `/${workspace}/data/imports/${id}`,
        label: part,
        mark: <StatusMark status={status} label={t(`statuses.${status}`)} />,
        current: id === current,
      }))}
    />
  );
}

function StatusMark({ status, label }: { status: ImportStatusName; label: string }) {
  const look = "size-3.5 stroke-2";
  const shape =
    status === "done" ? (
      <Check aria-hidden className={`${look} text-ok`} />
    ) : status === "failed" ? (
      <CircleAlert aria-hidden className={`${look} text-danger`} />
    ) : status === "running" || status === "queued" ? (
      <LoaderCircle aria-hidden className={`${look} text-accent`} />
    ) : (
      <CircleDot aria-hidden className={`${look} text-ink-3`} />
    );
  return (
    <span role="img" aria-label={label} title={label}>
      {shape}
    </span>
  );
}
