import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";
import { readTable, type TableOptions } from "@/lib/services/evaluate/read-table";

export interface DemandColumns {
  readonly item: string;
  readonly date: string;
  readonly quantity: string;
  readonly price?: string;
}

const DAY_MS = 86_400_000;
/** A line taken back is looked for among those of this many days before. */
const CANCELLED_WITHIN = 14;

/** Sales a day and item, in the order of the file. */
export interface DailySales {
  /** Keys by number. */
  readonly items: readonly string[];
  readonly sales: readonly Sale[];
  readonly rows: number;
  /** Rows without a quantity above 0, a price above 0 (where prices are given), an item or a day. */
  readonly leftOut: number;
  /** Lines that a later line of the same item and size takes back, and are no demand. */
  readonly cancelled: number;
}

export interface Sale {
  readonly item: number;
  /** Days since 1970-01-01, by the file's own clock. */
  readonly day: number;
  quantity: number;
  /** Quantity times price. */
  money: number;
}

/**
 * Streams a file of sales into sums by item and day; memory grows with the days on which items sold, not with the
 * file's rows. Throws AppError "import.columnMissing" for a column that the file does not have.
 */
export async function readDemand(options: TableOptions, columns: DemandColumns): Promise<DailySales> {
  const { place, dateOrderAt, rows } = await readTable(options);
  const [item, date, quantity] = [place(columns.item), place(columns.date), place(columns.quantity)];
  const price = place(columns.price);
  const order = dateOrderAt(date);
  const numbers = new Map<string, number>();
  const days = new Map<string, Sale>();
  const takenBack: { item: number; day: number; quantity: number }[] = [];
  // How often an item sold in lines of one size, a day: what a line taken back looks for.
  const lines = new Map<string, number>();
  const read = { rows: 0, leftOut: 0, cancelled: 0 };
  for await (const cells of rows()) {
    read.rows++;
    const key = (cells[item] ?? "").trim();
    const when = parseTime((cells[date] ?? "").trim(), order);
    const size = numberOf(cells[quantity]);
    const each = price < 0 ? 1 : numberOf(cells[price]);
    if (key === "" || !when.ok || size === 0 || !(each > 0)) {
      read.leftOut++;
      continue;
    }
    const day = Math.floor(when.value.ms / DAY_MS);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    if (size < 0) {
      takenBack.push({ item: number, day, quantity: -size });
      read.leftOut++;
      continue;
    }
    const line = `${number} ${day} ${size}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
    const at = `${number} ${day}`;
    const sale = days.get(at) ?? { item: number, day, quantity: 0, money: 0 };
    sale.quantity += size;
    sale.money += size * each;
    days.set(at, sale);
  }
  for (const back of takenBack) {
    for (let day = back.day; day > back.day - CANCELLED_WITHIN; day--) {
      const line = `${back.item} ${day} ${back.quantity}`;
      const left = lines.get(line) ?? 0;
      const sale = days.get(`${back.item} ${day}`);
      if (left === 0 || !sale) continue;
      lines.set(line, left - 1);
      sale.money -= back.quantity * (sale.money / sale.quantity);
      sale.quantity -= back.quantity;
      read.cancelled++;
      break;
    }
  }
  return { items: [...numbers.keys()], sales: [...days.values()], ...read };
}

/** 0 for what is no number, so that it is left out. */
function numberOf(cell: string | undefined): number {
  const parsed = parseNumber((cell ?? "").trim());
  return parsed.ok && Number.isFinite(parsed.value) ? parsed.value : 0;
}
