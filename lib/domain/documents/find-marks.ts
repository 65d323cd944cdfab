import type { Mark } from "@/lib/domain/documents/excerpt";

/** Where a text holds what was searched for, whatever the case; at most `most` places. */
export function findMarks(text: string, q: string, most = 20): Mark[] {
  const [low, wanted] = [text.toLowerCase(), q.toLowerCase()];
  const marks: Mark[] = [];
  // A few letters change their length in lower case; then offsets would lie.
  if (!wanted || low.length !== text.length) return marks;
  for (
    let at = low.indexOf(wanted);
    at >= 0 && marks.length < most;
    at = low.indexOf(wanted, at + wanted.length)
  )
    marks.push({ start: at, end: at + wanted.length });
  return marks;
}
