import { csvOf, goodCsv, goodRows, HEADER, ONE, rowWith, TWO } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";

export const QUOTES: readonly HostileFile[] = [
  file("a quote that never closes, at the start", `"${goodCsv()}`, refused("fieldsMissing")),
  file(
    "a quote that never closes, in the last row",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"never closed,4,2024-03-05\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "a quote that never closes, in the first row",
    `${HEADER}r9,u3,p1,"never closed,4,2024-03-05\n${ONE}\n${TWO}\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "a quote inside a cell",
    `${csvOf(goodRows(2))}r3,u3,p1,12" wide,4,2024-03-05\n`,
    taken(3, {}, { texts: ['12" wide'] }),
  ),
  file(
    "a quote alone in a cell",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,",4,2024-03-05\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "quotes in each cell",
    `${HEADER}${ONE.split(",")
      .map((value) => `"${value}"`)
      .join(",")}\n${TWO}\n`,
    taken(2),
  ),
  file(
    "a quoted cell over lines",
    csvOf([...goodRows(2), rowWith(3, { review_text: "a\nb\nc" })]),
    taken(3, {}, { texts: ["a\nb\nc"] }),
  ),
  file(
    "a quoted cell over 5,000 lines",
    csvOf([...goodRows(2), rowWith(3, { review_text: "a\n".repeat(5000).trim() })]),
    taken(3, {}, { texts: ["a\n".repeat(5000).trim()] }),
  ),
  file(
    "a quoted cell over 150,000 lines",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"a\n".repeat(150_000)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "a quoted cell over 1,000,000 lines",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"a,\n".repeat(1_000_000)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "a conversation of 100,000 turns in a cell",
    () => `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"${"agent: a\n".repeat(100_000)}",4,2024-03-05\n`,
    taken(2, { tooLong: 1 }),
  ),
  file(
    "quotes after backslashes",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"a \\"fine\\" lid",4,2024-03-05\n`,
    taken(3, {}, { texts: ['a \\"fine\\" lid'] }),
  ),
  file(
    "a quote after a backslash before a comma",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"a \\"fine\\", lid",4,2024-03-05\n`,
    taken(2, { tooManyCells: 1 }),
  ),
  file(
    "something behind a quoted cell",
    `${HEADER}${ONE}\n${TWO}\nr3,u3,p1,"a"b,4,2024-03-05\n`,
    taken(2, { openQuote: 1 }),
  ),
  file(
    "10,000 rows each with a lone quote",
    () => `${HEADER}${ONE}\n${TWO}\n${'r3,u3,p1,"x,4,2024-03-05\n'.repeat(10_000)}`,
    taken(2, { openQuote: 10_000 }),
  ),
  file(
    "a lone quote and then 2 MB",
    () => `${HEADER}${ONE}\nr3,u3,p1,"x,4,2024-03-05\n${`${TWO}\n`.repeat(30_000)}`,
    taken(2, { openQuote: 1 }, { again: 29_999 }),
  ),
];
