import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/**
 * All customers on the map, a column a thing, as it travels to the browser. Position i of each column is one
 * customer; lists of lists are cut at `…Start` (length + 1 entries).
 */
export interface MapData {
  readonly run: number;
  /** Customers with a profile, on the map or not. */
  readonly customers: number;
  readonly trustworthiness: number | null;
  readonly continuity: number | null;
  readonly personas: readonly PersonaRef[];
  readonly needs: readonly NeedRef[];
  readonly categories: readonly string[];
  readonly id: readonly number[];
  readonly key: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Index into `personas`; -1 is none. */
  readonly persona: readonly number[];
  /** Index into `needs`; -1 is none. */
  readonly topNeed: readonly number[];
  readonly sentiment: readonly (number | null)[];
  readonly recency: readonly (number | null)[];
  readonly frequency: readonly (number | null)[];
  readonly monetary: readonly (number | null)[];
  readonly mentions: readonly number[];
  /** Indices into `needs` of what each customer voiced. */
  readonly needStart: readonly number[];
  readonly needOf: readonly number[];
  /** Indices into `categories` of where each customer bought. */
  readonly categoryStart: readonly number[];
  readonly categoryOf: readonly number[];
}

export const MAP_NUMBERS = ["recency", "frequency", "monetary", "mentions"] as const;
export type MapNumber = (typeof MAP_NUMBERS)[number];
