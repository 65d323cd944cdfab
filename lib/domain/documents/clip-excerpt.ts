import type { Mark } from "@/lib/domain/documents/excerpt";

export interface Clipped {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Characters kept around the marks. A Han character says as much as two or three letters. */
const ROOM = 160;

/**
 * The part of a text around its first mark, at most about `room` characters on either side and cut at a space or
 * punctuation where one is near; marks that fall outside are dropped. Without marks, the beginning.
 */
export function clipExcerpt(text: string, marks: readonly Mark[], room = ROOM): Clipped {
  const first = marks[0] ?? { start: 0, end: 0 };
  const from = cutBefore(text, Math.max(0, first.start - room));
  const to = cutAfter(
    text,
    Math.min(text.length, Math.max(first.end, first.start) + room + (marks.length ? 0 : room)),
  );
  const head = from > 0 ? "…" : "";
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? "…" : ""}`,
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

const BREAK = /[\s,.;!?，。；！？、]/u;
const NEAR = 20;

function cutBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  for (let place = at; place < at + NEAR; place++) if (BREAK.test(text[place] ?? "")) return place + 1;
  return at;
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let place = at; place > at - NEAR; place--) if (BREAK.test(text[place] ?? "")) return place;
  return at;
}
