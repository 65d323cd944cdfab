import model from "wink-eng-lite-web-model";
import winkNLP, { type Document, type WinkMethods } from "wink-nlp";

export interface Wink {
  readonly its: WinkMethods["its"];
  /** Reads a text as if it were the first. What it returns is valid until the next text is read. */
  read(text: string): Document;
}

/** The words that wink-nlp knows: the first `intrinsicSize` come with it, each later one from a text. */
interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
}

/** Words of texts that are held at most, each some hundred bytes: then everything is loaded anew. */
const MOST_LEARNT = 50_000;

/**
 * wink-nlp with its English model, made forgetful: by itself it keeps each word that it has not known, takes it whole
 * from then on, and so cuts a text by what was read before it ("friend's" after "friend's'"); and it never lets go of
 * one. Here words learnt from a text are not looked up any more once the next is read.
 */
export function loadWink(): Wink {
  let { nlp, lexemes } = load();
  let forgotten = lexemes.intrinsicSize;
  return {
    its: nlp.its,
    read: (text) => {
      if (lexemes.list.length - lexemes.intrinsicSize > MOST_LEARNT) {
        ({ nlp, lexemes } = load());
        forgotten = lexemes.intrinsicSize;
      }
      for (; forgotten < lexemes.list.length; forgotten++) delete lexemes.hash[lexemes.list[forgotten] ?? ""];
      return nlp.readDoc(text);
    },
  };
}

function load(): { nlp: WinkMethods; lexemes: Lexemes } {
  const core = (model as { core: () => { features: { lexeme: Lexemes } } }).core();
  const nlp = winkNLP({ ...model, core: () => core }, ["pos", "ner", "sbd"]);
  return { nlp, lexemes: core.features.lexeme };
}
