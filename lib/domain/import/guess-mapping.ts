import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { headerScore, plainHeader } from "@/lib/domain/import/header-words";
import { FIELDS, type FieldSpec, type ImportKind, KEEPS_ATTRIBUTES } from "@/lib/domain/import/kinds";
import type { DateOrder, Layout, Mapping } from "@/lib/domain/import/mapping";
import type { Alternative, ColumnUse } from "@/lib/domain/import/preview";
import { isPrivateHeader } from "@/lib/domain/import/private-column";
import { valueScore } from "@/lib/domain/import/value-score";

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

export const SURE = 0.85;
const LEAST = 0.4;
const PRIVATE_SHARE = 0.5;
const LONGEST_ATTRIBUTE = 60;
const LONGEST_NAME = 40;
const LEAST_FILLED = 0.02;
const MEASURES =
  /^(?:age|gender|sex|country|region|state|province|city|district|level|tier|segment|occupation|income|married|channel|年龄|性别|国家|地区|省份|省|城市|市|等级|会员等级|职业|年龄段|渠道|地域)$|country|gender|city$|state$|年龄|性别|城市|省份/;

/**
 * Matches columns to the fields of a kind by their headers and values: the surest pairs first, each field and each
 * column once. Personal data is left out; what else describes a product or a customer is kept as an attribute.
 */
export function guessMapping(
  kind: ImportKind,
  layout: Layout,
  profiles: readonly ColumnProfile[],
  timeZone: string,
): MappingGuess {
  const isPrivate = (profile: ColumnProfile) =>
    isPrivateHeader(kind, profile.name) || profile.private >= PRIVATE_SHARE;
  const open = profiles.filter((profile) => !isPrivate(profile));
  const pairs = FIELDS[kind]
    .flatMap((field) =>
      open.map((profile) => ({ field, profile, score: pairScore(kind, field, profile, layout.header) })),
    )
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const byColumn = new Map<string, { field: FieldSpec; profile: ColumnProfile; score: number }>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (taken.has(pair.field.name) || byColumn.has(pair.profile.name)) continue;
    taken.add(pair.field.name);
    byColumn.set(pair.profile.name, pair);
  }
  const columns = profiles.map((profile): ColumnGuess => {
    const pair = byColumn.get(profile.name);
    const column = profile.name;
    if (pair)
      return { column, use: "field", field: pair.field.name, confidence: pair.score, alternatives: [] };
    if (isPrivate(profile)) return { column, use: "private", field: null, confidence: 1, alternatives: [] };
    const use = isAttribute(kind, profile) ? "attribute" : "none";
    return { column, use, field: null, confidence: use === "none" ? 0 : SURE, alternatives: [] };
  });
  const matched = [...byColumn.values()];
  const dates = matched
    .filter(({ field }) => field.type === "time")
    .map(({ field, profile }) => ({ field: field.name, ...guessDateOrder(profile, timeZone) }));
  const rated = matched.find(({ field }) => field.type === "rating");
  return {
    mapping: {
      ...layout,
      fields: Object.fromEntries(matched.map(({ field, profile }) => [field.name, profile.name])),
      constants: {},
      attributes: columns.filter(({ use }) => use === "attribute").map(({ column }) => column),
      productAttributes: [],
      dateOrder: Object.fromEntries(dates.flatMap(({ field, order }) => (order ? [[field, order]] : []))),
      ratingScale: rated?.profile.ratingScale ?? 5,
    },
    columns,
    unclearDates: dates.filter(({ unclear }) => unclear).map(({ field }) => field),
  };
}

function pairScore(kind: ImportKind, field: FieldSpec, profile: ColumnProfile, header: boolean): number {
  const named = header ? headerScore(kind, field.name, profile.name) : 0;
  // An empty column proves nothing, but its name still counts.
  const fit = profile.filled === 0 ? 0.6 : profile.fits[field.type];
  if (named > 0) {
    if (field.type === "id" && profile.meanLength > 64) return 0;
    if (field.type === "text" && profile.filled > 0 && profile.fits.number > 0.9) return 0;
    if (field.type === "label" && profile.fits.number > 0.9) return named * 0.5;
    // A log of one side only does not tell the sides apart.
    if (field.type === "speaker" && profile.distinct < 2) return 0;
    return fit >= 0.9 ? named : fit >= 0.5 ? named * 0.8 : 0;
  }
  return valueScore(kind, field, profile);
}

function isAttribute(kind: ImportKind, profile: ColumnProfile): boolean {
  if (!KEEPS_ATTRIBUTES[kind] || profile.filled === 0 || profile.name.startsWith("#")) return false;
  if (/^unnamed|\n/i.test(profile.name) || profile.name.length > LONGEST_NAME) return false;
  if (profile.meanLength > LONGEST_ATTRIBUTE || profile.filled < profile.rows * LEAST_FILLED) return false;
  if (kind === "products" || kind === "customers")
    return profile.fits.time < 0.9 || profile.fits.number > 0.9;
  return MEASURES.test(plainHeader(profile.name)) && profile.distinct <= Math.max(50, profile.filled / 4);
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
