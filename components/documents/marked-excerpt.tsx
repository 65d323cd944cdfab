import type { ReactNode } from "react";
import { MaskedWords } from "@/components/documents/masked-words";
import type { Mark } from "@/lib/domain/documents/excerpt";

/** A text with several parts marked; marks are in order, and one that overlaps the one before is left out. */
export function MarkedExcerpt({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end <= mark.start) continue;
    parts.push(
      <MaskedWords key={`before-${mark.start}`} text={text.slice(at, mark.start)} />,
      <mark key={mark.start}>
        <MaskedWords text={text.slice(mark.start, mark.end)} />
      </mark>,
    );
    at = mark.end;
  }
  return (
    <>
      {parts}
      <MaskedWords text={text.slice(at)} />
    </>
  );
}
