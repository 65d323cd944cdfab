import { quoteCells, quoteColumns } from "@/components/reports/quote-columns";
import type { SheetWords } from "@/components/reports/sheet-words";
import type { Sheet, SheetColumn } from "@/lib/domain/export/sheet";
import { weekDays } from "@/lib/domain/needs/week-days";
import type { NeedsReport, ReportNeed } from "@/lib/domain/reports/report-content";

type Detail = NonNullable<ReportNeed["detail"]>;

/** A needs report as tables: all needs, their weeks, and of those that are told one by one who says what about what. */
export function needSheets(report: NeedsReport, words: SheetWords): Sheet[] {
  const { table, column, nameColumns, names } = words;
  const need = nameColumns("reports", "columns.need");
  const each = (
    name: string,
    columns: readonly SheetColumn[],
    rows: (of: Detail) => Sheet["rows"],
  ): Sheet => ({
    name: table(name),
    columns: [...need, ...columns],
    rows: report.needs.flatMap(({ detail, ...row }) =>
      detail ? rows(detail).map((cells) => [...names(row), ...cells]) : [],
    ),
  });
  return [
    all(report, words),
    each(
      "personas",
      [
        ...nameColumns("personas", "table.name"),
        column("personas", "table.customers", "count"),
        column("reports", "columns.ofInside", "count"),
        column("reports", "columns.share", "percent"),
        column("reports", "columns.times", "decimal"),
        column("reports", "columns.low", "decimal"),
        column("reports", "columns.high", "decimal"),
      ],
      ({ personas }) =>
        personas.map(({ customers, size, against, ...persona }) => [
          ...names(persona),
          ...[customers, size, customers / Math.max(1, size), against?.value, against?.low, against?.high],
        ]),
    ),
    each(
      "products",
      [
        column("personas", "products.product"),
        column("reports", "columns.mentions", "count"),
        column("reports", "columns.ofProduct", "count"),
        column("reports", "columns.share", "percent"),
      ],
      ({ products }) =>
        products.map(({ title, mentions, of }) => [title, mentions, of, mentions / Math.max(1, of)]),
    ),
    each("quotes", quoteColumns(words), ({ quotes }) => quotes.map(quoteCells)),
    {
      name: table("weeks"),
      columns: [...need, column("needs", "weeks.week"), column("reports", "columns.mentions", "count")],
      rows: report.needs.flatMap(({ firstDay, weekly, ...row }) =>
        firstDay === null
          ? []
          : weekDays(new Date(firstDay), weekly.length, "UTC").map(({ from }, week) => [
              ...names(row),
              ...[from, weekly[week]],
            ]),
      ),
    },
  ];
}

function all(report: NeedsReport, { word, table, column, nameColumns, names }: SheetWords): Sheet {
  return {
    name: table("needs"),
    columns: [
      ...nameColumns("reports", "columns.need"),
      column("reports", "columns.type"),
      ...nameColumns("needs", "facts.theme"),
      column("reports", "columns.mentions", "count"),
      column("reports", "columns.share", "percent"),
      column("reports", "columns.low", "percent"),
      column("reports", "columns.high", "percent"),
      column("reports", "columns.documents", "count"),
      column("personas", "table.customers", "count"),
      column("reports", "columns.negative", "percent"),
      column("reports", "columns.neutral", "percent"),
      column("reports", "columns.positive", "percent"),
      column("reports", "columns.effect", "signed"),
      column("reports", "columns.low", "signed"),
      column("reports", "columns.high", "signed"),
      column("reports", "columns.trend", "percent"),
      { title: "p", format: "decimal" },
    ],
    rows: report.needs.map((need) => {
      const of = Math.max(1, need.mentions);
      return [
        ...names(need),
        word("common", `needType.${need.type}`),
        ...names(need.theme),
        ...[need.mentions, need.mentions / Math.max(1, report.mentions), need.share.low, need.share.high],
        ...[need.documents, need.customers, need.negative / of, need.neutral / of, need.positive / of],
        ...[need.ratingEffect, need.ratingLow, need.ratingHigh, need.trend, need.trendP],
      ];
    }),
  };
}
