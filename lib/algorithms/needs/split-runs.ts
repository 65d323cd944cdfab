import type { Token } from "@/lib/algorithms/text/segment";

/** Runs of words with nothing between them but what `joins` lets pass. Cost: linear. */
export function splitRuns(
  text: string,
  tokens: readonly Token[],
  joins: (between: string) => boolean,
): Token[][] {
  const runs: Token[][] = [];
  let end = -1;
  for (const token of tokens) {
    if (end >= 0 && joins(text.slice(end, token.start))) runs.at(-1)?.push(token);
    else runs.push([token]);
    end = token.end;
  }
  return runs;
}
