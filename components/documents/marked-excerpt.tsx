import type { ReactNode } from "react";
import type { Mark } from "@/lib/domain/documents/excerpt";

/** A text with several parts marked; marks are in order, and one that overlaps the one before is left out. */
export function MarkedExcerpt({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end <= mark.start) continue;
    parts.push(text.slice(at, mark.start), <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
