import { parquetWriteBuffer } from "hyparquet-writer";
import { makeWorkbook } from "@/tests/support/make-workbook";

export const HEADER = ["user_id", "product_id", "review", "rating", "time"] as const;
export const ROWS = [
  ["u1", "p1", "盖子漏水", "2", "2024-03-05 08:30:00"],
  ["u2", "p2", "很好用，推荐", "5", "2024-03-06 00:00:00"],
  ["u3", "p1", "一般", "3", "2024-03-07 12:00:00"],
];
export const OBJECTS = ROWS.map((row) => Object.fromEntries(HEADER.map((name, at) => [name, row[at]])));

export const delimited = (delimiter: string, rows: readonly (readonly string[])[] = ROWS) =>
  `${[HEADER, ...rows].map((row) => row.join(delimiter)).join("\n")}\n`;
export const workbook = () =>
  makeWorkbook([
    {
      name: "评论",
      rows: [
        [...HEADER],
        ["u1", "p1", "盖子漏水", 2, { serial: 45_356.354166666664, style: 2 }],
        ["u2", "p2", "很好用，推荐", 5, { serial: 45_357, style: 1 }],
        ["u3", "p1", "一般", 3, { serial: 45_358.5, style: 2 }],
      ],
    },
  ]);
export const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: HEADER.map((name, at) => ({
        name,
        data: ROWS.map((row) => (name === "rating" ? Number(row[at]) : (row[at] ?? ""))),
        type: name === "rating" ? ("INT32" as const) : ("STRING" as const),
      })),
    }),
  );
