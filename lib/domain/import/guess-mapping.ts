import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { fieldScore } from "@/lib/domain/import/field-score";
import { isPersonHeader, plainHeader } from "@/lib/domain/import/header-words";
import { headlessIds } from "@/lib/domain/import/headless-ids";
import {
  FIELDS,
  type FieldSpec,
  fieldOf,
  type ImportKind,
  KEEPS_ATTRIBUTES,
} from "@/lib/domain/import/kinds";
import { leftoverUse } from "@/lib/domain/import/leftover-use";
import type { DateOrder, Layout, Mapping } from "@/lib/domain/import/mapping";
import type { Alternative, ColumnUse } from "@/lib/domain/import/preview";
import { isHandleHeader, isPrivateHeader } from "@/lib/domain/import/private-column";
import { isQuestionHeader } from "@/lib/domain/import/question-header";

/** What was made of a column, and how sure that is: from .85 on sure, below it to be looked at. */
export interface ColumnGuess {
  readonly column: string;
  readonly use: ColumnUse;
  readonly field: string | null;
  readonly confidence: number;
  /** what else it might be, surest first */
  readonly alternatives: readonly Alternative[];
}

export interface MappingGuess {
  readonly mapping: Mapping;
  readonly columns: readonly ColumnGuess[];
  /** time fields whose values leave open whether day or month comes first */
  readonly unclearDates: readonly string[];
}

interface Pair {
  readonly field: FieldSpec;
  readonly profile: ColumnProfile;
  readonly score: number;
}

export const SURE = 0.85;
const LEAST = 0.4;
const PRIVATE_SHARE = 0.5;
const ALTERNATIVES = 3;
const FALLBACK = 0.5;
const NUMBERED = 0.8;
const BY_PLACE = 0.45;
const MANY_KEYS = 0.5;

/**
 * Matches columns to the fields of a kind by their headers and values: the surest pairs first, each field and each
 * column once. Contacts become fields, other personal data is left out; what else describes a product, a customer or a
 * text is kept as an attribute of it, so that one file feeds several tables.
 */
export function guessMapping(
  kind: ImportKind,
  layout: Layout,
  profiles: readonly ColumnProfile[],
  timeZone: string,
): MappingGuess {
  const hidden = new Set(profiles.filter((profile) => isPrivate(kind, profile)));
  const shown = profiles.filter((profile) => !hidden.has(profile));
  // Names that people go by have blanks, and are many people's.
  const handles = [...hidden].filter(({ name, wordy }) => isHandleHeader(name) && wordy < 1 - NUMBERED);
  const isOfPersons = profiles.some(({ name }) => isPersonHeader(name));
  const pairs = FIELDS[kind]
    .filter(({ name }) => name !== "alias" || isOfPersons)
    .flatMap((field) =>
      (field.type === "contact" ? profiles : field.name === "customer" ? [...shown, ...handles] : shown).map(
        (profile): Pair => ({ field, profile, score: fieldScore(kind, field, profile, layout.header) }),
      ),
    )
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const byColumn = matchOnce(pairs);
  dropNeedless(byColumn);
  if (!layout.header) addHeadless(kind, shown, byColumn);
  addTitle(kind, shown, byColumn);
  const matched = [...byColumn.values()];
  const columnOf = (name: string) => matched.find(({ field }) => field.name === name)?.profile ?? null;
  // Whose only name is an address is a customer all the same.
  const person = columnOf("customer") ?? columnOf("email") ?? columnOf("phone");
  const columns = profiles.map((profile): ColumnGuess => {
    const pair = byColumn.get(profile.name);
    const alternatives = pairs
      .filter((other) => other.profile === profile && other !== pair)
      .slice(0, ALTERNATIVES)
      .map(({ field, score }) => ({ field: field.name, confidence: score }));
    const column = profile.name;
    if (pair) return { column, use: "field", field: pair.field.name, confidence: pair.score, alternatives };
    if (hidden.has(profile) || isHandleHeader(profile.name))
      return { column, use: "private", field: null, confidence: 1, alternatives };
    if (kind === "surveys" && profile.filled > 0 && isQuestionHeader(profile.name) && !asksWho(profile))
      return { column, use: "answer", field: null, confidence: SURE, alternatives };
    const { use, confidence } = KEEPS_ATTRIBUTES[kind]
      ? leftoverUse(kind, profile, person, columnOf("product"))
      : { use: "none" as const, confidence: 0 };
    return { column, use, field: null, confidence, alternatives };
  });
  return { columns, ...mappingOf(kind, layout, matched, columns, timeZone) };
}

/** Whether a column holds who or where somebody is. */
function isPrivate(kind: ImportKind, profile: ColumnProfile): boolean {
  return (
    (isPrivateHeader(kind, profile.name) && !isNumbered(profile) && !isYesNo(profile)) ||
    profile.private >= PRIVATE_SHARE
  );
}

/** A time that stands in for the order's own is of no use beside that; what few rows differ in is no key of anybody. */
function dropNeedless(byColumn: Map<string, Pair>): void {
  const hasTime = [...byColumn.values()].some(({ field }) => field.name === "time");
  for (const [column, { field, profile }] of byColumn) {
    const isKey = profile.distinct > profile.filled * MANY_KEYS;
    if ((field.name === "dueAt" && hasTime) || (field.name === "alias" && !isKey)) byColumn.delete(column);
  }
}

/** Nobody is called #1001: what is headed "Name" may as well be the number of an order. */
function isNumbered({ name, cells, filled }: ColumnProfile): boolean {
  if (plainHeader(name) !== "name" || filled === 0) return false;
  return cells.filter((cell) => /^\D{0,6}\d+\D{0,3}$/.test(cell)).length > filled * NUMBERED;
}

/** Whether somebody has a telephone is not its number. */
function isYesNo({ fits, filled }: ColumnProfile): boolean {
  return filled > 0 && fits.boolean >= NUMBERED;
}

/** A survey's question for age, city and the like says who answers. */
function asksWho(profile: ColumnProfile): boolean {
  const { use, confidence } = leftoverUse("surveys", profile, null, null);
  return use === "attribute" && confidence > FALLBACK;
}

/** The title of what `hotel_id` names is `hotel_name`, whatever a shop calls its products. */
function addTitle(kind: ImportKind, profiles: readonly ColumnProfile[], byColumn: Map<string, Pair>): void {
  const name = kind === "products" ? "title" : "productTitle";
  const field = fieldOf(kind, name);
  const pairs = [...byColumn.values()];
  const product = pairs.find((pair) => pair.field.name === "product");
  const stem = product && /^(.{2,})(?:id|编号|编码)$/.exec(plainHeader(product.profile.name))?.[1];
  if (!field || !stem || pairs.some((pair) => pair.field.name === name && pair.score > SURE)) return;
  const titles = ["name", "title", "名称", "标题"].map((end) => stem + end);
  const profile = profiles.find(
    (other) => !byColumn.has(other.name) && titles.includes(plainHeader(other.name)),
  );
  if (!profile || profile.fits.label < NUMBERED || profile.links > FALLBACK) return;
  for (const [column, pair] of byColumn) if (pair.field.name === name) byColumn.delete(column);
  byColumn.set(profile.name, { field, profile, score: SURE });
}

/** The surest pairs, each field and each column once. */
function matchOnce(pairs: readonly Pair[]): Map<string, Pair> {
  const byColumn = new Map<string, Pair>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (taken.has(pair.field.name) || byColumn.has(pair.profile.name)) continue;
    taken.add(pair.field.name);
    byColumn.set(pair.profile.name, pair);
  }
  return byColumn;
}

/** Columns without names whose values say nothing are ids by their place, and never surely so. */
function addHeadless(
  kind: ImportKind,
  profiles: readonly ColumnProfile[],
  byColumn: Map<string, Pair>,
): void {
  const taken = new Set([...byColumn.values()].map(({ field }) => field.name));
  const open = new Set(FIELDS[kind].map(({ name }) => name).filter((name) => !taken.has(name)));
  const free = profiles.filter(({ name }) => !byColumn.has(name));
  for (const { field: name, profile } of headlessIds(kind, free, open)) {
    const field = fieldOf(kind, name);
    if (field) byColumn.set(profile.name, { field, profile, score: BY_PLACE });
  }
}

/** As many as a mapping takes; files of thousands of columns keep the first of those that are no fields. */
const MOST_COLUMNS = 200;

function mappingOf(
  kind: ImportKind,
  layout: Layout,
  matched: readonly Pair[],
  columns: readonly ColumnGuess[],
  timeZone: string,
): Omit<MappingGuess, "columns"> {
  const dates = matched
    .filter(({ field }) => field.type === "time")
    .map(({ field, profile }) => ({ field: field.name, ...guessDateOrder(profile, timeZone) }));
  const rated = matched.find(({ field }) => field.type === "rating");
  const fields = Object.fromEntries(matched.map(({ field, profile }) => [field.name, profile.name]));
  // A product without an id of its own is known by its title.
  const title = fields.productTitle ?? (kind === "products" ? fields.title : undefined);
  if (fields.product === undefined && title !== undefined) fields.product = title;
  const numbers = matched.filter(
    ({ field, profile }) =>
      (field.type === "money" || field.type === "number" || field.type === "integer") &&
      profile.decimal === "comma",
  );
  const usedAs = (use: ColumnUse) =>
    columns
      .filter((column) => column.use === use)
      .map(({ column }) => column)
      .slice(0, MOST_COLUMNS);
  const [text, answers] = [usedAs("textAttribute"), usedAs("answer")];
  const order = matched.find(({ field }) => field.name === "order")?.profile;
  return {
    mapping: {
      ...layout,
      fields,
      constants: {},
      attributes: usedAs("attribute"),
      productAttributes: usedAs("productAttribute"),
      ...(text.length > 0 ? { textAttributes: text } : {}),
      ...(answers.length > 0 ? { answers } : {}),
      dateOrder: Object.fromEntries(dates.flatMap(({ field, order }) => (order ? [[field, order]] : []))),
      ...(numbers.length > 0
        ? { decimals: Object.fromEntries(numbers.map(({ field }) => [field.name, "comma" as const])) }
        : {}),
      ratingScale: rated?.profile.ratingScale ?? 5,
      ...(order && kind === "orders" && mostlyDigits(order) ? { cancelPrefix: "C" } : {}),
    },
    unclearDates: dates.filter(({ unclear }) => unclear).map(({ field }) => field),
  };
}

/** Among numbers that are digits alone, one with a C before them is that of a cancellation. */
function mostlyDigits({ cells, filled }: ColumnProfile): boolean {
  return cells.filter((cell) => /^\d{4,}$/.test(cell)).length > filled * FALLBACK;
}

function guessDateOrder(
  profile: ColumnProfile,
  timeZone: string,
): { order: DateOrder | null; unclear: boolean } {
  const { dayFirst, monthFirst, either } = profile.dateOrders;
  if (dayFirst > monthFirst) return { order: "dayFirst", unclear: monthFirst > 0 };
  if (monthFirst > 0) return { order: "monthFirst", unclear: dayFirst > 0 };
  if (either === 0) return { order: null, unclear: false };
  return { order: timeZone.startsWith("America/") ? "monthFirst" : "dayFirst", unclear: true };
}
