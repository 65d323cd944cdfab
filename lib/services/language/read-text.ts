import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { extractKeywords } from "@/lib/algorithms/text/extract-keywords";
import { type EntityType, findEntities } from "@/lib/algorithms/text/find-entities";
import { createGazetteer, type Gazetteer } from "@/lib/algorithms/text/gazetteer";
import { rankWords } from "@/lib/algorithms/text/rank-words";
import { createSegmenter, type Segmenter } from "@/lib/algorithms/text/segment";
import { splitClauses } from "@/lib/algorithms/text/split-clauses";
import type { WordInUse } from "@/lib/domain/dictionary/dictionary-word";
import { documentHashes } from "@/lib/encoders/document-hashes";
import { ENCODER_MODEL } from "@/lib/encoders/transformers-encoder";

const KEYWORDS = 5;

/** What reading a shop's texts needs: its own words, so that they are kept whole and found as entities. */
export interface Reader {
  segmenter: Segmenter;
  gazetteer: Gazetteer<EntityType>;
}

/** `names`: the catalogue's own; `words`: the workspace's dictionary, which has the last word. */
export function createReader(
  names: readonly { name: string; type: "brand" | "product" | "attribute" }[],
  words: readonly WordInUse[] = [],
): Reader {
  const kept = words.filter(({ kind }) => kind !== "stop");
  return {
    segmenter: createSegmenter({
      userWords: [
        ...names.filter(({ type }) => type === "brand").map(({ name }) => name),
        ...kept.map(({ text }) => text),
      ],
      stopWords: new Set(words.filter(({ kind }) => kind === "stop").map(({ text }) => text)),
      synonyms: new Map(words.flatMap(({ text, canonical }) => (canonical ? [[text, canonical]] : []))),
    }),
    gazetteer: createGazetteer<EntityType>([
      ...names.map(({ name, type }) => [name, type] as const),
      ...kept.flatMap(({ text, kind }) => (kind === "word" ? [] : [[text, kind as EntityType] as const])),
    ]),
  };
}

/** The language of a text, and its mentions with words, entities and keywords. */
export function readText(text: string, { segmenter, gazetteer }: Reader) {
  const clauses = splitClauses(text);
  const hashes = documentHashes(
    clauses.map((clause) => clause.text),
    ENCODER_MODEL,
  );
  const words = clauses.map((clause) => {
    const language = detectLanguage(clause.text);
    const { tokens, tagged } = segmenter.read(clause.text, language);
    return {
      ...clause,
      language,
      tokens,
      entities: findEntities(clause.text, language, { gazetteer, tagged }),
    };
  });
  const ranks = rankWords(words.map(({ tokens }) => tokens));
  const keywords = { count: KEYWORDS, rankOf: (lemma: string) => ranks.get(lemma) ?? 0 };
  return {
    language: detectLanguage(text),
    textHash: hashes.document,
    mentions: words.map((mention, seq) => ({
      ...mention,
      textHash: hashes.parts[seq] ?? hashes.document,
      keywords: extractKeywords(mention.tokens, keywords).map(({ term }) => term),
    })),
  };
}
