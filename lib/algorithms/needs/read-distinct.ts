import type { Mentions } from "@/lib/algorithms/needs/place-mentions";
import { createRandom } from "@/lib/algorithms/random";
import { substanceOf } from "@/lib/algorithms/text/substance-of";

/** Rows of mentions that say something, one a text. */
export interface DistinctRows {
  /** At most 8,000, drawn by chance where there are more; in order. */
  readonly topics: Int32Array;
  /** How many there were. */
  readonly topicTexts: number;
  /** Verdicts on the whole, by side. */
  readonly praise: Int32Array;
  readonly complaints: Int32Array;
}

/** The graph is built on this many at most; the others are placed by the centroids. */
const MOST_ROWS = 8_000;
const MOST_VERDICTS = 2_000;
const PART = 4_000;

/** Rows with something to say, one a text whatever its case and marks. Yields every 4,000. Cost: linear in the texts. */
export function* readDistinct(
  mentions: Mentions,
  seed: number,
): Generator<{ step: number; loss: number }, DistinctRows> {
  const seen = new Set<string>();
  const topics: number[] = [];
  const praise: number[] = [];
  const complaints: number[] = [];
  for (const [r, text] of mentions.texts.entries()) {
    if (r % PART === PART - 1) yield { step: r, loss: 0 };
    const key = text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
    if (seen.has(key)) continue;
    seen.add(key);
    const substance = substanceOf(text, mentions.languages[r] ?? "other", mentions.tokens?.[r]);
    const side = mentions.sentiment?.[r];
    if (substance === "topic" || (substance === "verdict" && side === undefined)) topics.push(r);
    else if (substance === "verdict") (side !== undefined && side > 0 ? praise : complaints).push(r);
  }
  const random = createRandom(seed);
  const draw = (rows: readonly number[], most: number) =>
    random.shuffle(Int32Array.from(rows)).slice(0, most).sort();
  return {
    topics: draw(topics, MOST_ROWS),
    topicTexts: topics.length,
    praise: draw(praise, MOST_VERDICTS),
    complaints: draw(complaints, MOST_VERDICTS),
  };
}
