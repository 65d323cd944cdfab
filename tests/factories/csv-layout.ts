import type { Layout } from "@/lib/domain/import/mapping";

/** Of a plain file as most shops send it. */
export const CSV_LAYOUT: Layout = {
  format: "csv",
  encoding: "utf-8",
  delimiter: ",",
  quoted: true,
  header: true,
  skip: 0,
  lines: 1,
};
