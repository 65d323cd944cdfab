/** Text with one part marked: `start` and `end` are offsets in UTF-16 units. */
export interface MarkedTextProps {
  text: string;
  start?: number | undefined;
  end?: number | undefined;
}

/** A sentence in which the phrase that matters is marked. */
export function MarkedText({ text, start, end }: MarkedTextProps) {
  if (start === undefined || end === undefined || end <= start) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
