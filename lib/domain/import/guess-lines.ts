const LOOKED_AT = 600;
const LEAST_RECORDS = 8;
const MOST_IN_CYCLE = 8;
/** A label is short and one of a few … */
const LONGEST_LABEL = 40;
const MOST_LABELS = 12;
/** … stands in its own line alone, and beside it there is a line that says something new nearly each time. */
const ELSEWHERE = 0.02;
const NEW = 0.5;

/**
 * Of a text without cells: how many lines make a record, where lines come in a cycle that a label keeps: a sentence, what
 * it speaks of, "Positive"; who speaks, what was said. 1 where no cycle shows.
 */
export function guessLines(sample: string): number {
  const all = sample
    .slice(0, sample.lastIndexOf("\n") + 1)
    .split("\n", LOOKED_AT)
    .map((line) => line.trim());
  const lines = all.filter((line) => line !== "");
  for (let cycle = 2; cycle <= MOST_IN_CYCLE && lines.length >= cycle * LEAST_RECORDS; cycle++) {
    if (isCycle(lines.slice(0, lines.length - (lines.length % cycle)), cycle)) return cycle;
  }
  return 1;
}

function isCycle(lines: readonly string[], cycle: number): boolean {
  const records = lines.length / cycle;
  const places = Array.from({ length: cycle }, (_, place) =>
    lines.filter((_, index) => index % cycle === place),
  );
  const isLabel = (place: readonly string[], at: number): boolean => {
    const labels = new Set(place);
    if (labels.size > Math.min(MOST_LABELS, records / 4)) return false;
    if ([...labels].some((label) => label.length > LONGEST_LABEL)) return false;
    const strays = lines.filter((line, index) => index % cycle !== at && labels.has(line)).length;
    return strays <= lines.length * ELSEWHERE;
  };
  return places.some(isLabel) && places.some((place) => new Set(place).size > records * NEW);
}
