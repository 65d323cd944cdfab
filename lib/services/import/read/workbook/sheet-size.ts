import { headOf } from "@/lib/services/import/read/byte-source";
import type { Sheet } from "@/lib/services/import/read/workbook/open-workbook";

const HEAD = 64 * 1024;

/** Whether a sheet has no cells, and how many rows it says it has, by its beginning; null where it says nothing of use. */
export async function sheetSize({ source }: Sheet): Promise<{ empty: boolean; rows: number | null }> {
  const head = (await headOf(source, HEAD)).toString("latin1");
  const whole = head.length < HEAD;
  const empty = whole && !/<(\w+:)?(v|t)[\s>]/.test(head);
  const [, first = "0", last = "0"] = /dimension [^>]*ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(head) ?? [];
  const rows = Number(last) - Number(first) + 1;
  return { empty, rows: Number(last) > 1 && Number(last) < 1_048_576 ? rows : null };
}
