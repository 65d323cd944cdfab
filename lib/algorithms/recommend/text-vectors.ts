import { csrFromTriples } from "@/lib/algorithms/csr";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { truncatedSvd } from "@/lib/algorithms/reduce/truncated-svd";

const FEWEST_HOLDERS = 3;
const LARGEST_SHARE = 0.3;
const MOST_WORDS = 8000;
const WORD = /[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}+/gu;

/**
 * What bundles of text are about, as rows of unit length: words (pairs of characters for Han) by damped frequency and
 * rarity, brought to `dims` dimensions (latent semantic analysis, Deerwester et al. 1990). A row of noughts for no
 * known word. Cost: words of all texts, and a sparse decomposition.
 */
export function textVectors(texts: readonly string[], options: { dims: number; seed: number }): Matrix {
  const counted = texts.map(countWords);
  const holders = new Map<string, number>();
  for (const counts of counted)
    for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const kept = [...holders]
    .filter(([, n]) => n >= FEWEST_HOLDERS && n <= LARGEST_SHARE * texts.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS);
  const place = new Map(kept.map(([word], at) => [word, at]));
  const [rows, cols, values]: [number[], number[], number[]] = [[], [], []];
  counted.forEach((counts, row) => {
    let squares = 0;
    const from = values.length;
    for (const [word, count] of counts) {
      const at = place.get(word);
      if (at === undefined) continue;
      const weight = (1 + Math.log(count)) * Math.log(texts.length / (holders.get(word) ?? 1));
      rows.push(row);
      cols.push(at);
      values.push(weight);
      squares += weight * weight;
    }
    for (let v = from; v < values.length; v++) values[v] = (values[v] as number) / Math.sqrt(squares);
  });
  if (kept.length === 0) return zeros(texts.length, 1);
  const svd = truncatedSvd(
    csrFromTriples(texts.length, kept.length, rows, cols, values),
    options.dims,
    options.seed,
  );
  return unitRows(svd.left, svd.values);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  const lower = text.toLowerCase();
  for (const [run] of lower.matchAll(HAN))
    for (let at = 0; at + 1 < run.length; at++) add(run.slice(at, at + 2));
  for (const [word] of lower.replace(HAN, " ").matchAll(WORD)) if (word.length > 1) add(word);
  return counts;
}

/** Left vectors stretched by the square roots of their values, then to unit length. */
function unitRows(left: Matrix, values: Float64Array): Matrix {
  const out = zeros(left.rows, left.cols);
  for (let r = 0; r < left.rows; r++) {
    const [from, to] = [rowOf(left, r), rowOf(out, r)];
    let squares = 0;
    for (let d = 0; d < left.cols; d++) {
      to[d] = (from[d] as number) * Math.sqrt(values[d] as number);
      squares += (to[d] as number) ** 2;
    }
    if (squares > 0) for (let d = 0; d < left.cols; d++) to[d] = (to[d] as number) / Math.sqrt(squares);
  }
  return out;
}
