import { ArrowRight, Check, CircleQuestionMark, ShieldCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { FindingText } from "@/components/import/finding-text";
import { Chip } from "@/components/ui/chip";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { FIELDS, KEEPS_ATTRIBUTES } from "@/lib/domain/import/kinds";
import type { ColumnPreview, ImportPreview } from "@/lib/domain/import/preview";

export interface MappingTableProps {
  preview: ImportPreview;
  /** `use`: a field's name, "@" for an attribute, "" to leave the column out */
  onChoose: (column: string, use: string) => void;
}

const SURE = 0.85;

/** One row a column: its name, two values, the field, and what was found. */
export function MappingTable({ preview, onChoose }: MappingTableProps) {
  const t = useTranslations("import");
  const options = [
    { value: "", label: t("match.leaveOut") },
    ...(KEEPS_ATTRIBUTES[preview.kind] ? [{ value: "@", label: t("match.attribute") }] : []),
    ...FIELDS[preview.kind].map(({ name }) => ({ value: name, label: t(`fields.${name}` as "fields.text") })),
  ];
  return (
    <Table label={t("match.column")} plain className="[&_td]:h-10 max-sm:[&_td]:h-auto" stack>
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
            <Td className="max-w-40 truncate font-medium">{column.name}</Td>
            <Td label={t("match.values")} className="max-w-60 truncate">
              <Samples values={column.samples} />
            </Td>
            <Td className="w-5 px-0 max-sm:hidden!">
              <ArrowRight aria-hidden className="size-3.5 stroke-[1.75] text-ink-3" />
            </Td>
            <Td className="w-44">
              <Select
                label={t("match.fieldFor", { column: column.name })}
                labelAt="hidden"
                options={options}
                value={column.use === "attribute" ? "@" : (column.field ?? "")}
                onChange={(event) => onChoose(column.name, event.target.value)}
              />
            </Td>
            <Td label={t("match.found")}>
              <span className="inline-flex flex-wrap items-center gap-2">
                <UseChip column={column} />
                <span className="num text-ink-2">
                  <FindingText finding={column.finding} />
                </span>
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Samples({ values }: { values: readonly string[] }) {
  const t = useTranslations("import.match");
  if (values.length === 0) return <span className="text-ink-3">{t("noValue")}</span>;
  return values.map((value, index) => (
    <span key={value} className="text-2xs text-ink-2">
      {index > 0 ? <span className="mx-1.5 text-line-strong">│</span> : null}
      {value}
    </span>
  ));
}

function UseChip({ column }: { column: ColumnPreview }) {
  const t = useTranslations("import.match");
  if (column.use === "private") {
    return (
      <Chip tone="info" icon={<ShieldCheck aria-hidden />}>
        {t("private")}
      </Chip>
    );
  }
  if (column.use === "none") return <Chip icon={<CircleQuestionMark aria-hidden />}>{t("unknown")}</Chip>;
  if (column.confidence < SURE || column.finding.key === "unclearDate") {
    return (
      <Chip tone="warn" icon={<TriangleAlert aria-hidden />}>
        {t("check")}
      </Chip>
    );
  }
  const word = column.use === "attribute" ? "kept" : column.confidence === 1 ? "chosen" : "sure";
  return (
    <Chip tone="ok" icon={<Check aria-hidden />}>
      {t(word)}
    </Chip>
  );
}
