import type { Matrix } from "@/lib/algorithms/matrix";
import { applyTopics } from "@/lib/algorithms/topics/apply-topics";
import { associateWords } from "@/lib/algorithms/topics/associate-words";
import { chooseTopics, type TopicChoice } from "@/lib/algorithms/topics/choose-topics";
import { coherenceOf } from "@/lib/algorithms/topics/coherence-of";
import { countPairs } from "@/lib/algorithms/topics/count-pairs";
import { type CountedWords, countWords } from "@/lib/algorithms/topics/count-words";
import { fitLda } from "@/lib/algorithms/topics/fit-lda";
import { fitWordTopics } from "@/lib/algorithms/topics/fit-word-topics";
import { leadingWords } from "@/lib/algorithms/topics/leading-words";
import { topicDiversity } from "@/lib/algorithms/topics/topic-diversity";
import type { TopicModel } from "@/lib/algorithms/topics/topic-model";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { pause } from "@/lib/services/run/pause";

export interface FoundTopics {
  readonly model: TopicModel;
  /** Topic shares of each document: documents x topics. */
  readonly documents: Matrix;
  /** The ten leading words of each topic. */
  readonly leading: readonly (readonly number[])[];
  /** NPMI in windows of ten words, and different words among the leading ones. */
  readonly coherence: { readonly mean: number; readonly byTopic: readonly number[] };
  readonly diversity: number;
  readonly seconds: number;
}

export interface TopicViews {
  readonly words: CountedWords;
  readonly topics: number;
  /** What other numbers of topics would have given; empty where the number was told. */
  readonly curve: readonly TopicChoice[];
  readonly byModel: Readonly<Record<TopicModelName, FoundTopics>>;
}

const LEADING = 10;
const STEPS = 200;
const FEWEST_DOCUMENTS = 50;
const FEWEST_WORDS = 50;

/**
 * Both views on what documents are about: groups of words that stand near one another (NMF), and LDA. Documents come as
 * their content words in order. Null where there is too little to tell topics from chance.
 */
export async function findTopics(
  documents: readonly (readonly string[])[],
  options: {
    readonly seed: number;
    readonly topics?: number | undefined;
    readonly signal: AbortSignal;
    readonly tell?: (step: string, share: number) => void;
  },
): Promise<TopicViews | null> {
  const { seed, signal, tell = () => {} } = options;
  const words = countWords(documents);
  if (documents.length < FEWEST_DOCUMENTS || words.vocabulary.length < FEWEST_WORDS) return null;
  const pairs = countPairs(words.lists, words.vocabulary.length);
  await pause(signal);
  const associations = associateWords(pairs);
  await pause(signal);
  tell("choose", 0);
  const chosen = options.topics
    ? { topics: options.topics, curve: [] }
    : await drainWithPauses(chooseTopics(associations, pairs, seed), signal);
  const { topics, curve } = chosen;

  const view = async (find: () => Promise<TopicModel>): Promise<FoundTopics> => {
    const started = performance.now();
    const model = await find();
    const { cols, data } = model.topicWords;
    const leading = Array.from({ length: topics }, (_, k) =>
      leadingWords(cols, LEADING, (v) => data[k * cols + v] as number),
    );
    return {
      model,
      documents: await drainWithPauses(applyTopics(model, words.tokens), signal),
      leading,
      coherence: coherenceOf(leading, pairs),
      diversity: topicDiversity(leading),
      seconds: (performance.now() - started) / 1000,
    };
  };
  tell("nmf", 0);
  const nmf = await view(() =>
    drainWithPauses(fitWordTopics(associations, words.tokens, { topics, seed }), signal),
  );
  const lda = await view(() =>
    drainWithPauses(fitLda(words.tokens, { topics, seed, steps: STEPS }), signal, ({ step }) =>
      tell("lda", step / STEPS),
    ),
  );
  return { words, topics, curve, byModel: { nmf, lda } };
}
