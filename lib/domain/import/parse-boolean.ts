import { no, ok, type Parsed } from "@/lib/domain/import/problem";

const YES = new Set([
  "1",
  "1.0",
  "true",
  "t",
  "yes",
  "y",
  "是",
  "有",
  "对",
  "已退货",
  "已退款",
  "returned",
  "refunded",
]);
const NO = new Set(["0", "0.0", "false", "f", "no", "n", "否", "没有", "错", "未退货", "未退款"]);

export function parseBoolean(cell: string): Parsed<boolean> {
  const word = cell.toLowerCase();
  if (YES.has(word)) return ok(true);
  return NO.has(word) ? ok(false) : no("notABoolean");
}
