/** A text's language as far as the product tells languages apart. */
export type Language = "zh" | "en" | "other";

const HAN = 1;
const KANA_HANGUL = 2;
const LATIN = 3;
const OTHER_LETTER = 4;
const NO_LETTER = 5;
const SCRIPTS: readonly (readonly [script: number, pattern: RegExp])[] = [
  [HAN, /\p{Script=Han}/u],
  [KANA_HANGUL, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  [LATIN, /[\p{Script=Latin}'’]/u],
  [OTHER_LETTER, /\p{L}/u],
];
/** The script of each character, which the engine is asked once; 0 before. */
const scripts = new Uint8Array(0x11_00_00);
const LATIN_WORD = /[\p{Script=Latin}'’]+/gu;

// Function words that English lacks and that no English review does without for long.
const FOREIGN = new Set(
  "que de la el los las una muy pero para por con não nao uma muito mas com und der die das ist nicht ein eine mit les des est pas une très pour avec je il et è che non per molto sono".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the a an is are was were it i my this that of to and in for on with not but have has had very so you they as be at".split(
    " ",
  ),
);
/** A Chinese word is about one and a half characters long. */
const HAN_PER_WORD = 1.5;

/**
 * Language of a text or clause by counting scripts: whichever of Han and Latin has more words wins, so a clause that
 * mixes both ("这个 case 的 color 不错") goes to the language of its grammar most of the time. Japanese, Korean and
 * other scripts are "other", as is Latin text in which foreign function words outnumber English ones.
 * Cost: linear in the text.
 */
export function detectLanguage(text: string): Language {
  const leading = leadingScript(text);
  if (leading !== "latin") return leading;
  return isEnglish(text.match(LATIN_WORD) ?? []) ? "en" : "other";
}

/** Whether detectLanguage says Chinese; asks for no words. */
export function isChinese(text: string): boolean {
  return leadingScript(text) === "zh";
}

function leadingScript(text: string): "zh" | "latin" | "other" {
  const counts = new Int32Array(NO_LETTER + 1);
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    const script = scriptOf(code);
    counts[script] = (counts[script] as number) + 1;
    if (script === LATIN && before !== LATIN) words++;
    before = script;
  }
  const han = counts[HAN] as number;
  const neighbours = counts[KANA_HANGUL] as number;
  const chinese = han / HAN_PER_WORD;
  if (neighbours > han / 4 && neighbours / 2 > words) return "other";
  if ((counts[OTHER_LETTER] as number) / 5 > chinese + words) return "other";
  if (chinese === 0 && words === 0) return "other";
  return chinese >= words ? "zh" : "latin";
}

function scriptOf(code: number): number {
  const known = scripts[code] as number;
  if (known !== 0) return known;
  const character = String.fromCodePoint(code);
  const found = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? NO_LETTER;
  scripts[code] = found;
  return found;
}

function isEnglish(words: readonly string[]): boolean {
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (ENGLISH.has(lower)) english++;
    else if (FOREIGN.has(lower)) foreign++;
  }
  return foreign < 2 || english >= foreign;
}
