import type { TextKind } from "@/lib/domain/documents/text-source";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** A share, as what it is made of. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How many rows of a kind fill a field; the field's name is a key of messages `import.fields.*`. */
export interface FieldFill {
  readonly field: string;
  readonly filled: number;
}

/** What a workspace holds of one kind. */
export interface KindHealth {
  readonly kind: ImportKind;
  readonly rows: number;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly fields: readonly FieldFill[];
  /** Rows whose product, and customer, a file of its own has described; null where the kind names none. */
  readonly productKnown: number | null;
  readonly customerKnown: number | null;
  /** Of orders: lines that no file has said the time of; they are not among `rows`. */
  readonly waiting?: number;
}

export interface TextHealth extends KindHealth {
  readonly kind: TextKind;
  /** Repeats of an earlier text but for little. */
  readonly duplicates: number;
  /** Texts flagged as noise. */
  readonly flagged: number;
  /** Texts in which something was masked. */
  readonly masked: number;
}

/** Which customers wrote, which bought, and which did both: whether the files speak of the same people. */
export interface CustomerOverlap {
  readonly wrote: number;
  readonly bought: number;
  readonly both: number;
}

/** The newest import of a kind, and what all of its imports left out. */
export interface KindImports {
  readonly kind: ImportKind;
  readonly lastId: number;
  readonly lastFile: string;
  readonly lastAt: Date;
  readonly imports: number;
  readonly read: number;
  readonly duplicate: number;
  /** Rows that still wait in quarantine. */
  readonly waiting: number;
}

/** A count of a thing that has a name: a language's code, a reason's or a type's key. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export function filledOf(kind: KindHealth | undefined, field: string): number {
  return kind?.fields.find((one) => one.field === field)?.filled ?? 0;
}
