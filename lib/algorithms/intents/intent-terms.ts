const LATIN_RUNS = [3, 4, 5];
const HAN_RUNS = [1, 2, 3];

/**
 * What of a message's letters its intent is told by: whole words, runs of three to five letters across them ("cancel",
 * "cancelled" and a misspelling share most), and runs of one to three Han characters, each once. Numbers all count as
 * one, so that no order number is learnt.
 */
export function intentTerms(text: string): string[] {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{N}+/gu, "0")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const terms = new Set<string>();
  const line = ` ${words.join(" ")} `;
  for (const word of words) terms.add(`=${word}`);
  for (const run of line.split(/\p{Script=Han}+/u)) if (run.trim() !== "") addRuns(run, LATIN_RUNS, terms);
  for (const [run] of line.matchAll(/\p{Script=Han}+/gu)) addRuns(run, HAN_RUNS, terms);
  return [...terms];
}

function addRuns(text: string, lengths: readonly number[], terms: Set<string>): void {
  for (const length of lengths)
    for (let at = 0; at + length <= text.length; at++) terms.add(text.slice(at, at + length));
}
