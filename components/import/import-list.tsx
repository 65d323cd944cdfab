import { useLocale, useTranslations } from "next-intl";
import { ImportStatusChip } from "@/components/import/import-status-chip";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface ImportListRow extends Balance {
  readonly id: number;
  readonly kind: ImportKind | null;
  readonly status: "uploading" | "ready" | "queued" | "running" | "done" | "failed" | "cancelled" | "undone";
  readonly fileName: string;
  readonly createdAt: Date;
}

export interface ImportListProps {
  workspace: string;
  timeZone: string;
  imports: readonly ImportListRow[];
}

/** The imports of a workspace, each with its balance. */
export function ImportList({ workspace, timeZone, imports }: ImportListProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  return (
    <Table label={t("list.description")} stack>
      <thead>
        <tr>
          <Th>{t("list.file")}</Th>
          <Th>{t("list.kind")}</Th>
          <Th>{t("list.status")}</Th>
          <Th numeric>{t("list.balance")}</Th>
          <Th>{t("list.uploaded")}</Th>
        </tr>
      </thead>
      <tbody>
        {imports.map((row) => (
          <tr key={row.id}>
            <Td className="max-w-80">
              <TextLink
                look="name"
                href={`/${workspace}/data/imports/${row.id}`}
                className="block truncate max-sm:whitespace-normal"
              >
                {row.fileName}
              </TextLink>
            </Td>
            <Td label={t("list.kind")}>
              {row.kind ? (
                t(`kinds.${row.kind}`)
              ) : (
                <span className="text-ink-3">{t("list.unknownKind")}</span>
              )}
            </Td>
            <Td label={t("list.status")}>
              <ImportStatusChip status={row.status} />
            </Td>
            <Td numeric label={t("list.balance")}>
              {row.status === "done" ? <ShortBalance row={row} /> : "–"}
            </Td>
            <Td label={t("list.uploaded")} className="num whitespace-nowrap">
              {formatDateTime(row.createdAt, locale, timeZone)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ShortBalance({ row }: { row: Balance }) {
  const t = useTranslations("import.balance");
  const locale = useLocale();
  const figures = {
    read: formatCount(row.read, locale),
    added: formatCount(row.added, locale),
    updated: formatCount(row.updated, locale),
    duplicate: formatCount(row.duplicate, locale),
    rejected: formatCount(row.rejected, locale),
  };
  return <span title={t("bar", figures)}>{t("short", figures)}</span>;
}
