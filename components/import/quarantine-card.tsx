import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { formatCount } from "@/lib/format/format-count";

export interface QuarantineRow {
  readonly id: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly raw: string;
}

export interface QuarantineCardProps {
  workspace: string;
  importId: number;
  rows: readonly QuarantineRow[];
  reasons: readonly { readonly reason: string; readonly rows: number }[];
  reason: string | null;
  /** rows of this reason, or of all */
  total: number;
  page: number;
  pageSize: number;
}

const RAW_SHOWN = 120;
const REASONS_SAID = 3;

/** The rows that were not taken: line, column, value and reason, one page at a time, and all of them as a file. */
export function QuarantineCard(props: QuarantineCardProps) {
  const { workspace, importId, rows, reasons, reason, total, page, pageSize } = props;
  const t = useTranslations("import");
  const locale = useLocale();
  const base = `/${workspace}/data/imports/${importId}`;
  const all = reasons.reduce((sum, entry) => sum + entry.rows, 0);
  const say = (name: string) => {
    const key = `reasons.${name}` as "reasons.empty";
    return t.has(key) ? t(key) : name;
  };
  const counted = (entry: { reason: string; rows: number }) =>
    t("quarantine.reasonCount", { count: formatCount(entry.rows, locale), reason: say(entry.reason) });
  const list = new Intl.ListFormat(locale, { style: "short", type: "unit" });
  const title = t("quarantine.title", {
    total: all,
    count: formatCount(all, locale),
    reasons: list.format(reasons.slice(0, REASONS_SAID).map(counted)),
  });
  if (all === 0) {
    return (
      <Card title={title}>
        <EmptyState title={t("quarantine.empty")} body={t("quarantine.emptyBody")} />
      </Card>
    );
  }
  const hrefFor = (n: number) =>
    `${base}?${new URLSearchParams({ ...(reason ? { reason } : {}), page: String(n) })}`;
  return (
    <Card
      title={title}
      description={t("quarantine.description")}
      flush
      footer={<Pagination page={page} pageSize={pageSize} total={total} hrefFor={hrefFor} />}
    >
      <div className="flex flex-wrap items-center gap-2 px-3 pb-2 sm:px-4">
        <FilterSelect
          name="reason"
          label={t("quarantine.filter")}
          options={[
            { value: "", label: t("quarantine.all") },
            ...reasons.map((entry) => ({ value: entry.reason, label: counted(entry) })),
          ]}
        />
        <LinkButton
          className="sm:ml-auto"
          href={`/api/${workspace}/imports/${importId}/rejects?locale=${locale}`}
          download
          icon={<Download aria-hidden />}
        >
          {t("quarantine.download")}
        </LinkButton>
      </div>
      <Table label={title} stack plain>
        <thead>
          <tr>
            <Th numeric>{t("quarantine.line")}</Th>
            <Th>{t("quarantine.column")}</Th>
            <Th>{t("quarantine.value")}</Th>
            <Th>{t("quarantine.reason")}</Th>
            <Th>{t("quarantine.raw")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Td numeric className="w-16">
                {formatCount(row.line, locale)}
              </Td>
              <Td label={t("quarantine.column")}>
                {row.column ?? <span className="text-ink-3">{t("quarantine.wholeRow")}</span>}
              </Td>
              <Td label={t("quarantine.value")} className="max-w-52 truncate text-2xs">
                {row.value || <span className="text-ink-3">{t("quarantine.emptyValue")}</span>}
              </Td>
              <Td label={t("quarantine.reason")} className="text-ink-2">
                {say(row.reason)}
              </Td>
              <Td label={t("quarantine.raw")} className="max-w-96 truncate text-2xs text-ink-3">
                {row.raw.slice(0, RAW_SHOWN)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
