import type { SheetWords } from "@/components/reports/sheet-words";
import type { Sheet } from "@/lib/domain/export/sheet";
import { weekDays } from "@/lib/domain/needs/week-days";
import type { NeedsReport } from "@/lib/domain/reports/report-content";

/** A needs report as tables: all needs, their weeks, and of those that are told one by one who says what about what. */
export function needSheets(report: NeedsReport, words: SheetWords): Sheet[] {
  const { table, column, nameColumns, names } = words;
  const need = nameColumns("reports", "columns.need");
  const told = report.needs.flatMap(({ detail, ...row }) => (detail ? [{ ...row, detail }] : []));
  return [
    all(report, words),
    {
      name: table("personas"),
      columns: [
        ...need,
        ...nameColumns("personas", "table.name"),
        column("personas", "table.customers", "count"),
        column("reports", "columns.ofInside", "count"),
        column("reports", "columns.share", "percent"),
        column("reports", "columns.times", "decimal"),
        column("reports", "columns.low", "decimal"),
        column("reports", "columns.high", "decimal"),
      ],
      rows: told.flatMap((row) =>
        row.detail.personas.map(({ customers, size, against, ...persona }) => [
          ...[...names(row), ...names(persona)],
          ...[customers, size, customers / Math.max(1, size), against?.value, against?.low, against?.high],
        ]),
      ),
    },
    {
      name: table("products"),
      columns: [
        ...need,
        column("personas", "products.product"),
        column("reports", "columns.mentions", "count"),
        column("reports", "columns.ofProduct", "count"),
        column("reports", "columns.share", "percent"),
      ],
      rows: told.flatMap((row) =>
        row.detail.products.map(({ title, mentions, of }) => [
          ...[...names(row), title, mentions, of, mentions / Math.max(1, of)],
        ]),
      ),
    },
    {
      name: table("quotes"),
      columns: [
        ...need,
        { ...column("reports", "columns.quote", "long"), width: 60 },
        column("personas", "products.product"),
        column("reports", "columns.rating", "count"),
        column("reports", "columns.day"),
      ],
      rows: told.flatMap((row) =>
        row.detail.quotes.map(({ text, product, rating, writtenAt }) => [
          ...[...names(row), text, product, rating, writtenAt?.slice(0, 10)],
        ]),
      ),
    },
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
