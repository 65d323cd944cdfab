import { english } from "@/lib/algorithms/needs/data/phrase-words";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import { exactLikings, exactSayings, exactThings } from "@/lib/algorithms/text/data/exact-words";
import { questionAbout } from "@/lib/algorithms/text/data/glossary";
import type { WordPair } from "@/lib/algorithms/text/parse-word-pairs";
import { capitalise } from "@/lib/domain/capitalise";

type Side = "en" | "zh";

interface Match {
  readonly entry: WordPair;
  readonly rest: string;
}

// Degrees, particles and forms of be and have: a phrase says the same without them.
const FILLING_ZH =
  /很|非常|特别|真的|真|都|也|还|就|了|的|呢|啊|呀|挺|有点|比较|一直|总是|这个|这款|它|是|得|着|主要|关于|问题|请问|询问|咨询|吗|[？?！!。\s]/gu;

const VERY_ZH = /很|非常|特别|十分|超级|真的?(?=[^是])|挺/u;
const VERY_EN = /\b(?:very|so|really|super|extremely)\b/i;

/**
 * A plain phrase in the other language for a name that was found in one: "拉链容易坏" -> "Zipper breaks easily". Only
 * where every word of the name is one of those that mean the same in both languages, and nothing is denied: a phrase
 * that says less, more or the contrary would be an invention. Null otherwise: the caller then shows the name as it is.
 * A question about a thing alone is one in the other language too ("Questions about the invoice" -> 询问发票).
 */
export function translateName(name: string, from: Side, type: Intent): string | null {
  const to: Side = from === "zh" ? "en" : "zh";
  const liking = take(exactLikings, name, from);
  const saying = liking ?? take(exactSayings, name, from);
  const thing = take(exactThings, saying?.rest ?? name, from);
  if (saysMore(thing?.rest ?? saying?.rest ?? name, from)) return null;
  const what = thing?.entry[to][0];
  const said = saying?.entry[to][0];
  const very = (from === "zh" ? VERY_ZH : VERY_EN).test(name) && liking === null;
  const degree = very ? (to === "zh" ? "很" : "very ") : "";
  if (what && said) return finish(compose(what, withDegree(said, degree), to, liking !== null), to, type);
  if (what && type === "question") return finish(questionAbout[to].replace("{a}", what), to, type);
  // A quality alone is a name where it has a degree: "Too small".
  const alone = degree + (said?.replace(/^is /, "") ?? "");
  return (to === "zh" ? alone.length > 1 : alone.includes(" ")) ? finish(alone, to, type) : null;
}

function withDegree(said: string, degree: string): string {
  return said.startsWith("is ") ? `is ${degree}${said.slice(3)}` : degree === "很" ? degree + said : said;
}

function compose(what: string, said: string, to: Side, liked: boolean): string {
  if (liked) return to === "zh" ? said + what : `${said} the ${what}`;
  if (to === "zh") return what + said;
  // The plain names of things in the plural take "are".
  return `${what} ${/[^s]s$/.test(what) ? said.replace(/^is /, "are ") : said}`;
}

/** The longest word of the entries in the text, and the text without it. */
function take(entries: readonly WordPair[], text: string, side: Side): Match | null {
  const lower = text.toLowerCase();
  let best: { entry: WordPair; word: string; at: number } | null = null;
  for (const entry of entries) {
    for (const word of entry[side]) {
      const at = side === "zh" ? lower.indexOf(word) : wordAt(lower, word);
      if (at >= 0 && word.length > (best?.word.length ?? 0)) best = { entry, word, at };
    }
  }
  if (!best) return null;
  return {
    entry: best.entry,
    rest: `${text.slice(0, best.at)} ${text.slice(best.at + best.word.length)}`,
  };
}

function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    if (!/[a-z]/.test(before) && !/[a-z]/.test(after)) return at;
  }
  return -1;
}

/** True when words are left that mean something. */
function saysMore(rest: string, side: Side): boolean {
  if (side === "zh") return rest.replace(FILLING_ZH, "") !== "";
  const words = rest.toLowerCase().match(/[a-z']+/g) ?? [];
  return words.some(
    (word) =>
      !english.determiners.has(word) &&
      !english.copulas.has(word) &&
      !/^(?:very|so|really|quite|pretty|super|extremely|question|questions|about|of|it|they)$/.test(word),
  );
}

function finish(phrase: string, side: Side, type: Intent): string {
  const mark = type === "question" && !/question|询问/i.test(phrase) ? (side === "zh" ? "吗？" : "?") : "";
  return side === "zh" ? phrase + mark : capitalise(phrase) + mark;
}
