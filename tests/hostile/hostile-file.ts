import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Reason } from "@/lib/domain/import/problem";

/** The whole file is refused with an error's code, and nothing of it is in the data. */
export interface Refused {
  readonly code: string;
}

/** The good rows are in the data, and each of the others in quarantine with its reason. */
export interface Taken {
  /** rows that are new in the data */
  readonly rows: number;
  readonly bad: Partial<Record<Reason, number>>;
  /** rows that say again what others of the file say */
  readonly again: number;
  /** the texts that the documents may have; null where the kind has none */
  readonly texts: readonly string[] | null;
}

/** A file that nobody should send, and what must come of it. */
export interface HostileFile {
  readonly name: string;
  readonly fileName: string;
  readonly kind: ImportKind;
  /** made when asked for: some are large */
  readonly bytes: () => Uint8Array;
  readonly expected: Refused | Taken;
}

type Options = Partial<Pick<HostileFile, "fileName" | "kind">>;

/** What a file is made of, or how it is made when it is asked for. */
export type Content<T extends string | Uint8Array | readonly unknown[]> = T | (() => T);

export function made<T extends string | Uint8Array | readonly unknown[]>(content: Content<T>): T {
  return typeof content === "function" ? content() : content;
}

export function file(
  name: string,
  content: Content<string | Uint8Array>,
  expected: Refused | Taken,
  { fileName = "reviews.csv", kind = "reviews" }: Options = {},
): HostileFile {
  const bytes = () => {
    const whole = made(content);
    return typeof whole === "string" ? Buffer.from(whole) : whole;
  };
  return { name, fileName, kind, bytes, expected };
}

export function refused(code: string): Refused {
  return { code: `import.${code}` };
}

/** What good rows say; see goodRow. */
export const TEXTS = [
  "The lid leaks at once",
  "Holds its heat all day",
  "盖子漏水，换了一个",
  "Too heavy to carry",
];

export function taken(
  rows: number,
  bad: Taken["bad"] = {},
  more: { readonly texts?: readonly string[]; readonly again?: number } = {},
): Taken {
  return { rows, bad, again: more.again ?? 0, texts: [...TEXTS, ...(more.texts ?? [])] };
}

/** The same of a kind that has no texts. */
export function kept(rows: number, bad: Taken["bad"] = {}): Taken {
  return { rows, bad, again: 0, texts: null };
}
