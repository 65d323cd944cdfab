import { useLocale, useTranslations } from "next-intl";
import { ImportStatusChip, type ImportStatusName } from "@/components/import/import-status-chip";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Balance } from "@/lib/domain/import/balance";
import {
  FIRST_IMPORT_DIRECTION,
  type ImportFilter,
  type ImportSort,
  importsHref,
} from "@/lib/domain/import/import-filter";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface ImportListRow extends Balance {
  readonly id: number;
  readonly kind: ImportKind | null;
  readonly status: ImportStatusName;
  readonly fileName: string;
  /** which table of the file; empty for the only one */
  readonly part: string;
  readonly fixOfId: number | null;
  readonly createdAt: Date;
}

export interface ImportListProps {
  workspace: string;
  timeZone: string;
  imports: readonly ImportListRow[];
  filter: ImportFilter;
}

/** The imports of a workspace, each with its balance. */
export function ImportList({ workspace, timeZone, imports, filter }: ImportListProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  const sort = (by: ImportSort) => {
    const direction = filter.sort === by ? (filter.dir ?? FIRST_IMPORT_DIRECTION[by]) : undefined;
    const next = direction ? (direction === "asc" ? "desc" : "asc") : FIRST_IMPORT_DIRECTION[by];
    return { href: importsHref(workspace, { ...filter, sort: by, dir: next, page: 1 }), direction };
  };
  return (
    <Table label={t("list.description")} stack>
      <thead>
        <tr>
          <Th sort={sort("file")}>{t("list.file")}</Th>
          <Th>{t("list.kind")}</Th>
          <Th>{t("list.status")}</Th>
          <Th numeric sort={sort("read")}>
            {t("list.balance")}
          </Th>
          <Th numeric sort={sort("rejected")}>
            {t("list.rejected")}
          </Th>
          <Th sort={sort("uploaded")}>{t("list.uploaded")}</Th>
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
                <span className={row.status === "undone" ? "line-through decoration-ink-3" : undefined}>
                  {row.fileName}
                </span>
              </TextLink>
              {row.part || row.fixOfId ? (
                <span className="block truncate text-2xs text-ink-3">
                  {row.fixOfId ? t("list.fix") : row.part}
                </span>
              ) : null}
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
              {row.status === "done" ? (
                <ShortBalance row={row} />
              ) : row.status === "undone" ? (
                <span className="text-ink-3">{t("list.undone")}</span>
              ) : (
                "–"
              )}
            </Td>
            <Td numeric label={t("list.rejected")}>
              {row.status !== "done" ? (
                "–"
              ) : row.rejected > 0 ? (
                <TextLink href={`/${workspace}/data/imports/${row.id}#quarantine`}>
                  {formatCount(row.rejected, locale)}
                </TextLink>
              ) : (
                formatCount(0, locale)
              )}
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
