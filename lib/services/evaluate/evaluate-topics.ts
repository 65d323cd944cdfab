import { coherenceOf } from "@/lib/algorithms/topics/coherence-of";
import { countPairs } from "@/lib/algorithms/topics/count-pairs";
import { TOPIC_MODELS, type TopicModelName } from "@/lib/domain/topics/topic-models";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { createReader, readText } from "@/lib/services/language/read-text";
import { findTopics } from "@/lib/services/run/topics/find-topics";
import { isContentWord } from "@/lib/services/run/topics/is-content-word";

export interface ModelEvaluation {
  /** Mean NPMI of the ten leading words' pairs, in windows of ten content words and in documents; different words. */
  readonly c_npmi: number;
  readonly npmi_doc: number;
  readonly diversity: number;
  readonly seconds: number;
  readonly topics: readonly (readonly string[])[];
}

export interface TopicsEvaluation extends Record<TopicModelName, ModelEvaluation> {
  readonly texts: number;
  readonly vocabulary: number;
  readonly tokens: number;
  readonly k: number;
  readonly curve: readonly { topics: number; coherence: number; diversity: number }[];
}

/** Reads texts and finds topics as a run does, and judges them; null where there are too few texts or words. */
export async function evaluateTopics(
  texts: readonly string[],
  options: {
    readonly seed: number;
    readonly topics?: number | undefined;
    readonly tell: Tell;
  },
): Promise<TopicsEvaluation | null> {
  const reader = createReader([]);
  const documents = texts.map((text, d) => {
    if (d % 500 === 0) options.tell("read", d / texts.length);
    const { mentions } = readText(text, reader);
    return mentions.flatMap(({ tokens }) => tokens.filter(isContentWord).map(({ lemma }) => lemma));
  });
  const { signal } = new AbortController();
  const found = await findTopics(documents, { ...options, signal });
  if (!found) return null;
  const { words } = found;
  const inDocuments = countPairs(words.lists, words.vocabulary.length, Number.MAX_SAFE_INTEGER);
  const [nmf, lda] = TOPIC_MODELS.map((name): ModelEvaluation => {
    const { leading, coherence, diversity, seconds } = found.byModel[name];
    return {
      c_npmi: coherence.mean,
      npmi_doc: coherenceOf(leading, inDocuments).mean,
      diversity,
      seconds: Math.round(seconds * 1000) / 1000,
      topics: leading.map((topic) => topic.map((word) => words.vocabulary[word] ?? "")),
    };
  });
  if (!nmf || !lda) return null;
  return {
    texts: texts.length,
    vocabulary: words.vocabulary.length,
    tokens: words.tokens.words.length,
    k: found.topics,
    curve: found.curve,
    nmf,
    lda,
  };
}
