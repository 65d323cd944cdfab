import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import { createReader, type Reader, readText } from "@/lib/services/language/read-text";
import type { Bench } from "./bench";
import { madeTexts } from "./made-texts";

interface Input {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly jieba: Jieba;
  readonly wink: ReturnType<typeof winkNLP>;
  readonly segmenter: ReturnType<typeof createSegmenter>;
  readonly reader: Reader;
}

const LINES = 2000;

/** Lines a second: the libraries alone, our words with their parts of speech, and all that the stage of a run reads. */
export const bench: Bench<Input> = {
  title: `Read ${LINES} lines of Chinese and of English`,
  amountUnit: "lines",
  prepare: () => ({
    zh: madeTexts(LINES, "zh"),
    en: madeTexts(LINES, "en"),
    jieba: Jieba.withDict(dict),
    wink: winkNLP(winkModel, ["pos", "ner", "sbd"]),
    segmenter: createSegmenter(),
    reader: createReader([]),
  }),
  variants: {
    "zh, jieba alone": async ({ zh, jieba }) => count(zh, (line) => jieba.tag(line, true).length),
    "zh, our words": async ({ zh, segmenter }) =>
      count(zh, (line) => segmenter.read(line, "zh").tokens.length),
    "zh, all of the stage": async ({ zh, reader }) => count(zh, (line) => tokensOf(line, reader)),
    "en, wink alone": async ({ en, wink }) => {
      const { its } = wink;
      return count(en, (line) => wink.readDoc(line).tokens().out(its.pos).length);
    },
    "en, our words": async ({ en, segmenter }) =>
      count(en, (line) => segmenter.read(line, "en").tokens.length),
    "en, all of the stage": async ({ en, reader }) => count(en, (line) => tokensOf(line, reader)),
  },
};

function count(lines: readonly string[], wordsOf: (line: string) => number) {
  const words = lines.reduce((sum, line) => sum + wordsOf(line), 0);
  return { amount: lines.length, facts: { words } };
}

function tokensOf(line: string, reader: Reader): number {
  return readText(line, reader).mentions.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
