import type { Csr } from "@/lib/algorithms/csr";
import { coherenceOf } from "@/lib/algorithms/topics/coherence-of";
import type { PairCounts } from "@/lib/algorithms/topics/count-pairs";
import { fitNmf } from "@/lib/algorithms/topics/fit-nmf";
import { leadingWords } from "@/lib/algorithms/topics/leading-words";
import { topicDiversity } from "@/lib/algorithms/topics/topic-diversity";

export interface TopicChoice {
  readonly topics: number;
  readonly coherence: number;
  readonly diversity: number;
}

const CANDIDATES = [10, 15, 20, 30, 40];
/** For vocabularies too small for the others. */
const FEWEST_TOPICS = 5;
const WORDS = 10;
/** What of the best quality may be given up for finer topics. */
const SLACK = 0.1;
/** Words a topic should have to itself. */
const WORDS_A_TOPIC = 20;

/**
 * How many topics: the most whose quality, coherence x diversity of the ten leading words (Dieng, Ruiz, Blei 2020), is
 * within a tenth of the best number's. Measured on factorisations of word associations, which take a second each; LDA
 * takes the same number, so that the two views compare. Returns the number and what was measured.
 */
export function* chooseTopics(
  associations: Csr,
  pairs: PairCounts,
  seed: number,
): Generator<{ step: number; loss: number }, { topics: number; curve: TopicChoice[] }> {
  const curve: TopicChoice[] = [];
  const possible = CANDIDATES.filter((topics) => topics * WORDS_A_TOPIC <= associations.rows);
  for (const topics of possible.length > 0 ? possible : [FEWEST_TOPICS]) {
    const words = yield* fitNmf(associations, { topics, seed });
    const lists = Array.from({ length: topics }, (_, k) =>
      leadingWords(words.rows, WORDS, (v) => words.data[v * topics + k] as number),
    );
    curve.push({ topics, coherence: coherenceOf(lists, pairs).mean, diversity: topicDiversity(lists) });
  }
  const quality = (choice: TopicChoice) => choice.coherence * choice.diversity;
  const best = Math.max(...curve.map(quality));
  const good = curve.filter((choice) => quality(choice) >= best - SLACK * Math.abs(best));
  return { topics: good.at(-1)?.topics ?? 1, curve };
}
