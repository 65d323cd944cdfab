import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { FLAGS } from "@/lib/domain/documents/flags";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatCount } from "@/lib/format/format-count";

export interface ReportCardProps {
  workspace: string;
  id: number;
  report: ImportReport;
}

/** The kind whose rows a table holds. */
const TABLE_KINDS: Readonly<Record<string, ImportKind>> = {
  product: "products",
  customer: "customers",
  order_line: "orders",
  event: "events",
};

/** What an import found beside its balance; nothing where it found nothing. */
export function ReportCard({ workspace, id, report }: ReportCardProps) {
  const t = useTranslations("import.report");
  const tKinds = useTranslations("import.kinds");
  const typeName = useKnownName("privacy.types");
  const flagName = useKnownName("documents.spamReason");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const flagged = entries(report.flagged);
  const masked = entries(report.masked);
  const also = entries(report.alsoAdded);
  const sum = (list: readonly (readonly [string, number])[]) =>
    list.reduce((all, [, value]) => all + value, 0);
  const lines: { key: string; text: ReactNode; detail?: ReactNode }[] = [];
  if (also.length > 0)
    lines.push({
      key: "also",
      text: t("also", { count: count(sum(also)), total: sum(also) }),
      detail: also.map(([table, rows]) => (
        <Named key={table} name={TABLE_KINDS[table] ? tKinds(TABLE_KINDS[table]) : table}>
          {count(rows)}
        </Named>
      )),
    });
  if (masked.length > 0)
    lines.push({
      key: "masked",
      text: t("masked", { count: count(sum(masked)), total: sum(masked) }),
      detail: masked.map(([type, spans]) => (
        <Named key={type} name={typeName(type)}>
          {count(spans)}
        </Named>
      )),
    });
  if (flagged.length > 0)
    lines.push({
      key: "flagged",
      text: (
        <TextLink href={documentsHref(workspace, { import: id, flag: "any" })}>
          {t("flagged", { count: count(sum(flagged)), total: sum(flagged) })}
        </TextLink>
      ),
      detail: flagged.map(([reason, texts]) => {
        const flag = FLAGS.find((name) => name === reason);
        return (
          <Named key={reason} name={flagName(reason)}>
            {flag ? (
              <TextLink href={documentsHref(workspace, { import: id, flag })}>{count(texts)}</TextLink>
            ) : (
              count(texts)
            )}
          </Named>
        );
      }),
    });
  if (report.nearDuplicates > 0)
    lines.push({
      key: "near",
      text: (
        <TextLink href={documentsHref(workspace, { import: id, flag: "repeats" })}>
          {t("near", { count: count(report.nearDuplicates), total: report.nearDuplicates })}
        </TextLink>
      ),
    });
  for (const name of ["unknownProducts", "unknownCustomers", "waitingLines"] as const)
    if (report[name] > 0)
      lines.push({
        key: name,
        text: (
          <TextLink href={`/${workspace}/data/health`}>
            {t(name, { count: count(report[name]), total: report[name] })}
          </TextLink>
        ),
        detail: t(`${name}Why`),
      });
  for (const name of ["unreadContacts", "erased"] as const)
    if (report[name] > 0)
      lines.push({ key: name, text: t(name, { count: count(report[name]), total: report[name] }) });
  if (report.damagedBytes > 0)
    lines.push({ key: "damaged", text: t("damaged", { size: formatBytes(report.damagedBytes, locale) }) });
  if (lines.length === 0) return null;
  return (
    <Card title={t("title", { count: lines.length })} description={t("description")}>
      <ul className="grid gap-x-8 lg:grid-cols-2">
        {lines.map(({ key, text, detail }) => (
          <li key={key} className="border-b border-line py-2 text-xs last:border-b-0">
            <span className="num text-sm font-medium">{text}</span>
            {detail ? (
              <span className="num mt-0.5 flex flex-wrap gap-x-4 gap-y-0.5 text-ink-2">{detail}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span>
      {name} <b className="font-medium text-ink">{children}</b>
    </span>
  );
}

/** The largest first; what is nought is left out. */
function entries(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1]);
}
