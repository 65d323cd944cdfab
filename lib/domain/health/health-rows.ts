import type { NamedCount } from "@/lib/domain/health/health";
import type { HealthFacts } from "@/lib/domain/health/health-facts";
import type { Improvement } from "@/lib/domain/health/improvement";
import { listJoins } from "@/lib/domain/health/list-joins";

/** One figure of the page, in keys of messages: what a line of the download says. */
export interface HealthRow {
  readonly section:
    | "rows"
    | "fill"
    | "joins"
    | "texts"
    | "flags"
    | "masked"
    | "languages"
    | "imports"
    | "improve";
  readonly kind: string | null;
  readonly measure: string;
  readonly part: number;
  readonly whole: number | null;
}

/** All figures of the page, in its order. */
export function healthRows(
  facts: HealthFacts,
  lists: {
    readonly languages: readonly NamedCount[];
    readonly flags: readonly NamedCount[];
    readonly masked: readonly NamedCount[];
    readonly improvements: readonly Improvement[];
  },
): HealthRow[] {
  const kinds = [...facts.texts, facts.orders, facts.events, facts.products, facts.customers];
  const row = (
    section: HealthRow["section"],
    kind: string | null,
    measure: string,
    part: number,
    whole: number | null,
  ): HealthRow => ({ section, kind, measure, part, whole });
  const texts = facts.texts.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...lists.improvements.map(({ rule, kind, part, whole }) => row("improve", kind, rule, part, whole)),
    ...kinds.map(({ kind, rows }) => row("rows", kind, "rows", rows, null)),
    ...facts.imports.flatMap(({ kind, duplicate, waiting, read }) => [
      row("imports", kind, "duplicateRows", duplicate, read),
      row("imports", kind, "waiting", waiting, read),
    ]),
    ...kinds.flatMap(({ kind, rows, fields }) =>
      fields.map(({ field, filled }) => row("fill", kind, field, filled, rows)),
    ),
    ...listJoins(facts).map(({ kind, name, part, whole }) => row("joins", kind, name, part, whole)),
    ...facts.texts.flatMap(({ kind, rows, duplicates, flagged, masked }) => [
      row("texts", kind, "duplicates", duplicates, rows),
      row("texts", kind, "flagged", flagged, rows),
      row("texts", kind, "maskedTexts", masked, rows),
    ]),
    ...lists.flags.map(({ name, count }) => row("flags", null, name, count, texts)),
    ...lists.masked.map(({ name, count }) => row("masked", null, name, count, null)),
    ...lists.languages.map(({ name, count }) => row("languages", null, name, count, texts)),
  ];
}
