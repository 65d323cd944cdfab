import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { FindingText } from "@/components/import/finding-text";
import { UseChip } from "@/components/import/use-chip";
import { KEPT_AS } from "@/components/import/use-mapping";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { FIELDS, type ImportKind, KEEPS_ATTRIBUTES, NEEDS_ONE_OF } from "@/lib/domain/import/kinds";
import { type Mapping, missingFields } from "@/lib/domain/import/mapping";
import type { ColumnPreview, ImportPreview } from "@/lib/domain/import/preview";

export interface MappingTableProps {
  preview: ImportPreview;
  /** `use`: a field's name, a sign of KEPT_AS, "" to leave the column out */
  onChoose: (column: string, use: string) => void;
}

/** What names a product or a customer says nothing more of it. */
const KEYS = ["product", "customer"];

/** One row a column: its name, first values, the field it is, how sure that is, and what was found. */
export function MappingTable({ preview, onChoose }: MappingTableProps) {
  const t = useTranslations("import");
  const options = useOptions(preview);
  return (
    <Table label={t("match.column")} plain className="[&_td]:h-11.5 max-sm:[&_td]:h-auto" stack>
      <thead>
        <tr>
          <Th>{t("match.column")}</Th>
          <Th>{t("match.values")}</Th>
          <Th>
            <span className="sr-only">→</span>
          </Th>
          <Th>{t("match.field")}</Th>
          <Th>{t("match.found")}</Th>
        </tr>
      </thead>
      <tbody>
        {preview.columns.map((column) => (
          <tr key={column.name}>
            <Td className="max-w-44 max-sm:max-w-none">
              <span className="block truncate font-medium" title={column.name}>
                {column.name}
              </span>
              <Feeds column={column} preview={preview} />
            </Td>
            <Td label={t("match.values")} className="max-w-52 truncate max-sm:max-w-none">
              <Samples values={column.samples} />
            </Td>
            <Td className="w-5 px-0 max-sm:hidden!">
              <ArrowRight aria-hidden className="size-3.5 stroke-[1.75] text-ink-3" />
            </Td>
            <Td className="w-48 max-sm:w-auto max-sm:text-left!">
              <Select
                label={t("match.fieldFor", { column: column.name })}
                labelAt="hidden"
                options={options}
                value={choiceOf(column)}
                onChange={(event) => onChoose(column.name, event.target.value)}
              />
            </Td>
            <Td label={t("match.found")} className="whitespace-nowrap">
              <UseChip column={column} />
              <span className="num block text-2xs text-ink-2 max-sm:mt-0.5">
                <FindingText finding={column.finding} />
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What a column of this kind of file can become, the needed fields marked. */
function useOptions({ kind, mapping }: ImportPreview) {
  const t = useTranslations("import");
  const owner = KEEPS_ATTRIBUTES[kind];
  return [
    { value: "", label: t("match.leaveOut") },
    ...(owner ? [{ value: "@", label: t(`match.keep.${owner}`) }] : []),
    ...(kind === "products" || kind === "customers"
      ? []
      : [{ value: "@product", label: t("match.keep.productToo") }]),
    ...(kind === "reviews" || kind === "surveys" ? [{ value: "@text", label: t("match.keep.text") }] : []),
    ...(kind === "surveys" ? [{ value: "@answer", label: t("match.keep.answer") }] : []),
    ...FIELDS[kind].map(({ name }) => {
      const label = t(`fields.${name}` as "fields.text");
      return {
        value: name,
        label: isNeeded(kind, mapping, name) ? t("match.neededField", { field: label }) : label,
      };
    }),
  ];
}

/** Whether files of the kind need the field, or this one would without it: which of several ways one goes is its own. */
function isNeeded(kind: ImportKind, mapping: Mapping, name: string): boolean {
  const { [name]: _, ...fields } = mapping.fields;
  return NEEDS_ONE_OF[kind]?.[0] === name || missingFields(kind, { ...mapping, fields }).includes(name);
}

function choiceOf(column: ColumnPreview): string {
  if (column.use === "field") return column.field ?? "";
  return Object.entries(KEPT_AS).find(([, { use }]) => use === column.use)?.[0] ?? "";
}

/** Whether the field is needed, and the table that a column of a wide file feeds beside the rows' own. */
function Feeds({ column, preview }: { column: ColumnPreview; preview: ImportPreview }) {
  const t = useTranslations("import");
  const { kind, mapping } = preview;
  const needed = column.field && isNeeded(kind, mapping, column.field) ? t("match.needed") : null;
  const feeds =
    column.feeds && column.feeds !== "rows" && column.feeds !== kind && !KEYS.includes(column.field ?? "")
      ? t("match.feeds", { table: t(`kinds.${column.feeds}`) })
      : null;
  const text = [needed, feeds].filter(Boolean).join(" · ");
  return text ? <span className="block text-2xs text-ink-3">{text}</span> : null;
}

function Samples({ values }: { values: readonly string[] }) {
  const t = useTranslations("import.match");
  if (values.length === 0) return <span className="text-ink-3">{t("noValue")}</span>;
  // Long values are cut, so that different ones may look the same.
  return [...new Set(values)].map((value, index) => (
    <span key={value} className="text-2xs text-ink-2">
      {index > 0 ? (
        <span aria-hidden className="mx-1.5 text-line-strong">
          │
        </span>
      ) : null}
      {value}
    </span>
  ));
}
