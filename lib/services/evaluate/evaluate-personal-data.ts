import { findPersonalData } from "@/lib/algorithms/privacy/find-personal-data";
import { PERSONAL_TYPES, type PersonalType } from "@/lib/domain/privacy/personal-types";

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalType;
}

export interface LabelledText {
  readonly text: string;
  /** offsets in UTF-16 units */
  readonly spans: readonly Span[];
}

/** `found` of `labelled` spans are found, `right` of `predicted` ones are labelled. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly predicted: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

export interface PersonalDataEvaluation {
  readonly texts: number;
  /** which of the scores below counts */
  readonly counts: "overlap";
  /** same type, and at least half of the shorter span is shared */
  readonly overlap: Score;
  readonly byType: Readonly<Partial<Record<PersonalType, Score>>>;
  /** same type, start and end */
  readonly exact: Score;
  readonly exactByType: Readonly<Partial<Record<PersonalType, Score>>>;
  /** as overlap, whatever the types */
  readonly untyped: Score;
  /** share of the labelled characters that are masked, whatever the type */
  readonly charactersMasked: number;
  /** labelled type → predicted type or "none" → spans; row "none": predicted where nothing is labelled */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What went wrong in a text. */
export interface PersonalDataErrors {
  readonly text: string;
  readonly missed: readonly (Span & { readonly value: string })[];
  readonly wrong: readonly (Span & { readonly value: string; readonly rule: string })[];
}

class Tally {
  labelled = 0;
  found = 0;
  predicted = 0;
  right = 0;
  score(): Score {
    const { labelled, found, predicted, right } = this;
    const recall = labelled === 0 ? 1 : found / labelled;
    const precision = predicted === 0 ? 1 : right / predicted;
    const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
    return { labelled, found, predicted, right, recall, precision, f1 };
  }
}

/** Holds what is found in texts against their labels; `onErrors` is told of each text that has any. */
export function evaluatePersonalData(
  texts: Iterable<LabelledText>,
  onErrors: (errors: PersonalDataErrors) => void = () => {},
): PersonalDataEvaluation {
  const overlap = new Tallies((a, b) => a.type === b.type && shares(a, b));
  const exact = new Tallies((a, b) => a.type === b.type && a.start === b.start && a.end === b.end);
  const untyped = new Tallies(shares);
  const confusion: Record<string, Record<string, number>> = {};
  let count = 0;
  let characters = 0;
  let masked = 0;
  for (const { text, spans } of texts) {
    count++;
    const predicted = findPersonalData(text);
    const value = ({ start, end }: Span) => text.slice(start, end);
    const errors = overlap.add(spans, predicted);
    const missed = errors.missed.map((span) => ({ ...span, value: value(span) }));
    const wrong = errors.wrong.map((span) => ({ ...span, value: value(span) }));
    exact.add(spans, predicted);
    untyped.add(spans, predicted);
    for (const span of spans) {
      characters += span.end - span.start;
      for (const other of predicted) masked += Math.max(0, shared(span, other));
      const same = predicted.find((other) => other.type === span.type && shares(span, other));
      const any = same ?? predicted.find((other) => shares(span, other));
      note(confusion, span.type, any?.type ?? "none");
    }
    for (const span of predicted)
      if (!spans.some((other) => shares(span, other))) note(confusion, "none", span.type);
    if (missed.length > 0 || wrong.length > 0) onErrors({ text, missed, wrong });
  }
  return {
    texts: count,
    counts: "overlap",
    overlap: overlap.all.score(),
    byType: overlap.scores(),
    exact: exact.all.score(),
    exactByType: exact.scores(),
    untyped: untyped.all.score(),
    charactersMasked: characters === 0 ? 1 : masked / characters,
    confusion,
  };
}

/** The scores of one way to compare spans. */
class Tallies {
  readonly all = new Tally();
  readonly #types = new Map<PersonalType, Tally>();
  readonly #same: (a: Span, b: Span) => boolean;

  constructor(same: (a: Span, b: Span) => boolean) {
    this.#same = same;
  }

  /** Counts a text's spans, and says which labelled ones were missed and which predicted ones are wrong. */
  add<P extends Span>(labelled: readonly Span[], predicted: readonly P[]): { missed: Span[]; wrong: P[] } {
    const missed: Span[] = [];
    const wrong: P[] = [];
    for (const span of labelled) {
      const found = predicted.some((other) => this.#same(span, other));
      if (!found) missed.push(span);
      for (const tally of [this.all, this.#of(span.type)]) {
        tally.labelled++;
        if (found) tally.found++;
      }
    }
    for (const span of predicted) {
      const right = labelled.some((other) => this.#same(span, other));
      if (!right) wrong.push(span);
      for (const tally of [this.all, this.#of(span.type)]) {
        tally.predicted++;
        if (right) tally.right++;
      }
    }
    return { missed, wrong };
  }

  scores(): Partial<Record<PersonalType, Score>> {
    const scores: Partial<Record<PersonalType, Score>> = {};
    for (const type of PERSONAL_TYPES) {
      const tally = this.#types.get(type);
      if (tally) scores[type] = tally.score();
    }
    return scores;
  }

  #of(type: PersonalType): Tally {
    const tally = this.#types.get(type) ?? new Tally();
    this.#types.set(type, tally);
    return tally;
  }
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function shares(a: Span, b: Span): boolean {
  return shared(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

function note(confusion: Record<string, Record<string, number>>, from: string, to: string): void {
  const row = confusion[from] ?? {};
  confusion[from] = row;
  row[to] = (row[to] ?? 0) + 1;
}
