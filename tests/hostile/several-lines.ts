import { file, type HostileFile, TEXTS, taken } from "@/tests/hostile/hostile-file";

const LABELS = ["Positive", "Negative"];
const LINES = TEXTS.flatMap((text, place) =>
  Array.from({ length: 4 }, (_, again) => [`${text} (${place}.${again})`, LABELS[(place + again) % 2] ?? ""]),
);
const texts = LINES.map(([text = ""]) => text);
const txt = { fileName: "reviews.txt" };
const textOf = (rows: readonly (readonly string[])[]) => `${rows.flat().join("\n")}\n`;
const ROWS = LINES.length;

/** Texts whose rows are two lines each, a review and below it what it is. */
export const SEVERAL_LINES: readonly HostileFile[] = [
  file("two lines a row", textOf(LINES), taken(ROWS, {}, { texts }), txt),
  file(
    "two lines a row, the last of them missing",
    textOf([...LINES.slice(0, -1), ["Broke soon"]]),
    taken(ROWS - 1, { tooFewCells: 1 }, { texts }),
    txt,
  ),
  file(
    "two lines a row, blank ones between",
    `\n\n${LINES.map((row) => row.join("\r\n")).join("\r\n\r\n\r\n")}`,
    taken(ROWS, {}, { texts }),
    txt,
  ),
  file(
    "two lines a row, a label that is none",
    textOf([...LINES, ["Broke soon", "\u0007\ud800x"]]),
    taken(ROWS + 1, {}, { texts: [...texts, "Broke soon"] }),
    txt,
  ),
  file(
    "two lines a row, one of 20 MB",
    () => textOf([...LINES, ["a".repeat(20e6), "Positive"]]),
    taken(ROWS, { tooLong: 1 }, { texts }),
    txt,
  ),
];
