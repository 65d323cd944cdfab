import { zeros } from "@/lib/algorithms/matrix";
import type { Block } from "@/lib/algorithms/persona/block";

/** What a customer did; null where it cannot be known. */
export interface Behaviour {
  readonly recency: number | null;
  readonly frequency: number;
  readonly monetary: number;
  readonly tenure: number | null;
  readonly linesPerOrder: number | null;
  readonly unitPrice: number | null;
  readonly weekendShare: number | null;
  readonly eveningShare: number | null;
  readonly returnShare: number | null;
  readonly views: number;
  readonly carts: number;
  readonly favourites: number;
  readonly clicks: number;
}

const log = (value: number) => Math.log1p(Math.max(0, value));

/** Amounts and counts by their logarithm: a customer who buys twice as much is one step away wherever he stands. */
const COLUMNS: Readonly<Record<string, (of: Behaviour) => number | null>> = {
  recency: (of) => (of.recency === null ? null : log(of.recency)),
  frequency: (of) => log(of.frequency),
  monetary: (of) => (of.frequency === 0 ? null : log(of.monetary)),
  gap: (of) => (of.tenure === null || of.frequency < 2 ? null : log(of.tenure / (of.frequency - 1))),
  linesPerOrder: (of) => (of.linesPerOrder === null ? null : log(of.linesPerOrder)),
  unitPrice: (of) => (of.unitPrice === null ? null : log(of.unitPrice)),
  weekendShare: (of) => of.weekendShare,
  eveningShare: (of) => of.eveningShare,
  returnShare: (of) => of.returnShare,
  browsing: (of) => log(of.views + of.clicks),
  wanting: (of) => log(of.carts + of.favourites),
};

/**
 * Recency, frequency, money and rhythm, one row a customer (null: none known). A single missing cell takes its
 * column's mean, which says nothing once columns are standardised.
 */
export function behaviourBlock(customers: readonly (Behaviour | null)[]): Block {
  const columns = Object.keys(COLUMNS);
  const matrix = zeros(customers.length, columns.length);
  const present = new Uint8Array(customers.length);
  for (const [c, column] of columns.entries()) {
    const read = COLUMNS[column];
    const cells = customers.map((customer) => (customer && read ? read(customer) : null));
    const known = cells.filter((cell): cell is number => cell !== null);
    const mean = known.reduce((sum, cell) => sum + cell, 0) / Math.max(1, known.length);
    for (const [r, cell] of cells.entries()) matrix.data[r * columns.length + c] = cell ?? mean;
  }
  for (const [r, customer] of customers.entries()) present[r] = customer ? 1 : 0;
  return { matrix, present, columns };
}
