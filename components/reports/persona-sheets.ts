import { quoteCells, quoteColumns } from "@/components/reports/quote-columns";
import type { SheetWords } from "@/components/reports/sheet-words";
import type { Sheet, SheetColumn } from "@/lib/domain/export/sheet";
import type { PersonaReport, ReportPersona } from "@/lib/domain/reports/report-content";

type OverIndexed = Omit<ReportPersona["categories"][number], "name">;

/** A persona report as tables, every figure as a number: all personas, then what sets each apart, thing by thing. */
export function personaSheets(report: PersonaReport, words: SheetWords): Sheet[] {
  const { word, table, column, nameColumns, names } = words;
  const persona = nameColumns("personas", "table.name");
  const over: SheetColumn[] = [
    column("reports", "columns.inside", "count"),
    column("reports", "columns.ofInside", "count"),
    column("reports", "columns.share", "percent"),
    column("reports", "columns.shareOthers", "percent"),
    column("reports", "columns.times", "decimal"),
    column("reports", "columns.low", "decimal"),
    column("reports", "columns.high", "decimal"),
  ];
  const each = (
    name: string,
    columns: readonly SheetColumn[],
    rows: (persona: ReportPersona) => Sheet["rows"],
  ): Sheet => ({
    name: table(name),
    columns: [...persona, ...columns],
    rows: report.personas.flatMap((row) => rows(row).map((cells) => [...names(row), ...cells])),
  });
  return [
    all(report, words),
    each("needs", [...nameColumns("reports", "columns.need"), ...over], ({ needs }) =>
      needs.map((need) => [...names(need), ...figures(need)]),
    ),
    each("categories", [column("reports", "columns.category"), ...over], ({ categories }) =>
      categories.map((row) => [row.name, ...figures(row)]),
    ),
    each("products", [column("personas", "products.product"), ...over], ({ products }) =>
      products.map((row) => [row.name, ...figures(row)]),
    ),
    each(
      "attributes",
      [column("reports", "columns.attribute"), column("reports", "columns.value"), ...over],
      ({ attributes }) => attributes.map((row) => [row.field, row.value, ...figures(row)]),
    ),
    each(
      "behaviour",
      [
        column("personas", "medians.median"),
        column("personas", "medians.persona", "decimal"),
        column("personas", "medians.others", "decimal"),
        column("reports", "columns.members", "count"),
      ],
      ({ numbers }) =>
        numbers.map(({ field, median, othersMedian, customers }) => [
          word("personas", `medians.fields.${field}`).replace("medians.fields.", ""),
          ...[median, othersMedian, customers],
        ]),
    ),
    each(
      "recommended",
      [
        column("personas", "products.product"),
        column("reports", "columns.category"),
        column("reports", "columns.price", "money"),
        column("personas", "products.inLists", "count"),
        column("reports", "columns.share", "percent"),
        column("personas", "products.meanRank", "decimal"),
      ],
      ({ recommended, lists }) =>
        recommended.map((row) => [
          ...[row.name, row.category, row.price, row.lists],
          ...[lists > 0 ? row.lists / lists : null, row.meanRank],
        ]),
    ),
    each("quotes", [...nameColumns("reports", "columns.need"), ...quoteColumns(words)], ({ quotes }) =>
      quotes.map((quote) => [...names(quote.need), ...quoteCells(quote)]),
    ),
    ...flow(report, words),
  ];
}

function all(report: PersonaReport, { word, table, column, nameColumns, names }: SheetWords): Sheet {
  const { customers, workspace, runBefore } = report;
  const days = report.personas.find(({ value }) => value)?.value?.days ?? 0;
  return {
    name: table("personas"),
    columns: [
      ...nameColumns("personas", "table.name"),
      column("personas", "table.customers", "count"),
      column("reports", "columns.share", "percent"),
      { title: `${word("personas", "table.revenue")}, ${workspace.currency}`, format: "money" },
      column("reports", "personas.shareMark", "percent"),
      column("reports", "columns.before", "count", { run: runBefore ?? 0 }),
      column("reports", "columns.stayed", "count"),
      column("personas", "value.revenue", "money", { days }),
      column("personas", "value.purchases", "decimal", { days }),
      column("personas", "value.churn", "percent"),
      column("reports", "columns.windowFrom", "count"),
      column("reports", "columns.windowTo", "count"),
    ],
    rows: report.personas.map(({ value, ...persona }) => [
      ...names(persona),
      ...[persona.size, persona.size / Math.max(1, customers), persona.revenue, persona.revenueShare],
      ...[persona.before?.size, persona.before?.stayed],
      ...[value?.revenue, value?.purchases, value?.churn, value?.window.from, value?.window.to],
    ]),
  };
}

function figures({ inside, ofInside, outside, ofOutside, ratio, low, high }: OverIndexed): number[] {
  return [
    ...[inside, ofInside, inside / Math.max(1, ofInside), outside / Math.max(1, ofOutside)],
    ...[ratio, low, high],
  ];
}

function flow(
  { flow: moved, personas }: PersonaReport,
  { table, column, nameColumns, names }: SheetWords,
): Sheet[] {
  if (!moved) return [];
  const find = (rows: readonly { key: number; nameEn: string; nameZh: string }[], key: number | null) =>
    rows.find((row) => row.key === key) ?? null;
  return [
    {
      name: table("flow"),
      columns: [
        ...nameColumns("reports", "columns.from"),
        ...nameColumns("reports", "columns.to"),
        column("personas", "table.customers", "count"),
      ],
      rows: moved.moves.map(({ from, to, customers }) => [
        ...names(find(moved.before, from)),
        ...names(find(personas, to)),
        customers,
      ]),
    },
  ];
}
