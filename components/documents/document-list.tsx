import { useLocale, useTranslations } from "next-intl";
import { MarkedExcerpt } from "@/components/documents/marked-excerpt";
import { Chip } from "@/components/ui/chip";
import { Stars } from "@/components/ui/stars";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import type { DocumentRow } from "@/lib/domain/documents/document-row";
import { findMarks } from "@/lib/domain/documents/find-marks";
import { langOf } from "@/lib/domain/documents/lang-of";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { pickName } from "@/lib/format/pick-name";

export interface DocumentListProps {
  workspace: string;
  timeZone: string;
  rows: readonly DocumentRow[];
  /** What was searched for; marked where no mention was asked for. */
  q: string;
  /** Where texts were found by meaning: those that hold `q` letter for letter. */
  literal: ReadonlySet<string> | null;
}

/** Customers' words, one document a row: what the filter asks for is marked, and each opens in full. */
export function DocumentList({ workspace, timeZone, rows, q, literal }: DocumentListProps) {
  const t = useTranslations("documents");
  return (
    <ol aria-label={t("list")} className="divide-y divide-line">
      {rows.map((row) => (
        <DocumentItem
          key={row.documentId}
          workspace={workspace}
          timeZone={timeZone}
          row={row}
          q={q}
          literal={literal}
        />
      ))}
    </ol>
  );
}

function DocumentItem({
  workspace,
  timeZone,
  row,
  q,
  literal,
}: Omit<DocumentListProps, "rows"> & { row: DocumentRow }) {
  const t = useTranslations("documents");
  const flagName = useKnownName("documents.leftOut.reason");
  const locale = useLocale();
  const { text, marks } = clipExcerpt(
    row.text,
    literal?.has(row.documentId) || row.marks.length === 0 ? findMarks(row.text, q) : row.marks,
  );
  return (
    <li className="px-3 py-2.5 hover:bg-hover sm:px-4">
      <blockquote lang={langOf(row.language)} className="max-w-[110ch] text-sm break-words">
        <MarkedExcerpt text={text} marks={marks} />
      </blockquote>
      <div className="num mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-2xs leading-6 text-ink-3">
        {row.rating === null ? null : <Stars rating={row.rating} />}
        <span>{source(t, row)}</span>
        {row.product ? (
          <TextLink look="plain" href={`/${workspace}/products/${row.product.id}`}>
            {row.product.title}
          </TextLink>
        ) : null}
        {row.customer ? (
          <TextLink look="plain" href={`/${workspace}/customers/${row.customer.id}`}>
            {t("customer", { key: row.customer.key })}
          </TextLink>
        ) : null}
        {row.writtenAt ? <span>{formatDate(row.writtenAt, locale, timeZone)}</span> : null}
        <TextLink href={`/${workspace}/documents/${row.documentId}`}>
          {row.importLine === null ? t("open") : t("row", { row: formatCount(row.importLine, locale) })}
        </TextLink>
        <span className="flex flex-wrap gap-x-3 sm:ml-auto">
          {literal ? <Chip>{t(literal.has(row.documentId) ? "match.words" : "match.meaning")}</Chip> : null}
          {row.flags.map((flag) => (
            <Chip key={flag} tone={row.restored ? "neutral" : "warn"}>
              {flagName(flag)}
            </Chip>
          ))}
          {row.repeats ? <Chip>{t("leftOut.reason.repeats")}</Chip> : null}
          {row.restored ? <Chip tone="ok">{t("leftOut.restored")}</Chip> : null}
          {row.needs.map((need) => (
            <TextLink key={need.key} look="plain" href={`/${workspace}/needs?need=${need.key}`}>
              {pickName(need, locale)}
            </TextLink>
          ))}
        </span>
      </div>
    </li>
  );
}

function source(t: (key: string, values?: { turn: number }) => string, row: DocumentRow): string {
  if (row.source !== "dialogue") return t(`source.${row.source}`);
  return row.turn === null ? t("source.dialogue") : t("source.turn", { turn: row.turn });
}
