import { zeros } from "@/lib/algorithms/matrix";
import type { Block } from "@/lib/algorithms/persona/block";

const MOST_VALUES = 20;
const FEWEST_KNOWN = 0.2;

/** A field of the customers' data that can tell customers apart. */
export interface AttributeField {
  readonly name: string;
  readonly kind: "number" | "word";
  /** The words that get a column each; empty for numbers. */
  readonly values: readonly string[];
}

/**
 * Which fields can be used: known of a fifth of the customers, and numeric, or with 2 to 20 different words. Fields
 * with a value of its own for most customers (names, notes) tell nothing and are left out.
 */
export function attributeFields(
  customers: readonly (Readonly<Record<string, unknown>> | null)[],
): AttributeField[] {
  const names = new Set<string>();
  for (const customer of customers) for (const name of Object.keys(customer ?? {})) names.add(name);
  const fields: AttributeField[] = [];
  for (const name of [...names].sort()) {
    const known = customers
      .map((customer) => customer?.[name])
      .filter((value) => value !== null && value !== undefined);
    if (known.length < FEWEST_KNOWN * customers.length) continue;
    if (known.every((value) => typeof value === "number")) {
      if (new Set(known).size > 1) fields.push({ name, kind: "number", values: [] });
      continue;
    }
    const values = [...new Set(known.map(String))].sort();
    if (values.length > 1 && values.length <= MOST_VALUES) fields.push({ name, kind: "word", values });
  }
  return fields;
}

/** One column a number field, one 0/1 column a word; unknown cells take the column's mean. */
export function attributeBlock(customers: readonly (Readonly<Record<string, unknown>> | null)[]): Block {
  const fields = attributeFields(customers);
  const columns = fields.flatMap(({ name, kind, values }) =>
    kind === "number" ? [name] : values.map((value) => `${name}: ${value}`),
  );
  const matrix = zeros(customers.length, Math.max(1, columns.length));
  const present = new Uint8Array(customers.length);
  let c = 0;
  for (const field of fields) {
    for (const value of field.kind === "number" ? [null] : field.values) {
      const cells = customers.map((customer) => {
        const cell = customer?.[field.name];
        if (cell === null || cell === undefined) return null;
        return value === null ? Number(cell) : Number(String(cell) === value);
      });
      const known = cells.filter((cell): cell is number => cell !== null);
      const mean = known.reduce((sum, cell) => sum + cell, 0) / Math.max(1, known.length);
      for (const [r, cell] of cells.entries()) {
        matrix.data[r * matrix.cols + c] = cell ?? mean;
        if (cell !== null) present[r] = 1;
      }
      c++;
    }
  }
  return { matrix, present, columns };
}
