import { expect } from "vitest";
import { loadMessages } from "@/messages/load-messages";

export type Body = string | Uint8Array | Record<string, unknown> | readonly unknown[] | undefined;

/** A refusal that says why, in both languages. */
export function expectRefusal({ status, code }: { status: number; code: string | null }): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  for (const locale of ["en", "zh"] as const) {
    const sentence = (code ?? "")
      .split(".")
      .reduce<unknown>(
        (node, part) => (node as Record<string, unknown> | undefined)?.[part],
        loadMessages(locale).errors,
      );
    expect(sentence, code ?? "no code").toEqual(expect.any(String));
  }
}

export const NAMES = [
  "<img src=x>.csv",
  "a\r\nb.csv",
  "😀.csv",
  "\u202evsc.exe",
  "../../x.csv",
  "C:\\x.csv",
  "x".repeat(255),
  "__proto__",
  "a\0b.csv",
  "a\ud800.csv",
  "'; drop table import; --",
];
export const BAD_NAMES: readonly unknown[] = ["", "   ", "x".repeat(300), null, 7, {}, [], ["a.csv"], true];
export const BAD_SIZES: readonly unknown[] = [
  -1,
  1.5,
  "10",
  null,
  {},
  [],
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  4e9 + 1,
  0,
  true,
];
export const BAD_IDS = [
  "0",
  "-1",
  "1.5",
  "1e9",
  "99999999999",
  "NaN",
  "abc",
  "%00",
  "1;drop",
  "__proto__",
  "\0",
  "",
];
export const BAD_SEQS = ["-1", "1.5", "100001", "9".repeat(30), "NaN", "abc", "\0", "Infinity"];
export const BAD_BODIES: readonly Body[] = [
  "",
  "{",
  "nothing",
  "null",
  "[]",
  "7",
  '"x"',
  "{}".repeat(3),
  "[".repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
  Buffer.from("ffff", "hex"),
  '{"__proto__":{"fileName":"a","fileSize":1}}',
  "\ufeff{}",
];
