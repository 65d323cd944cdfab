/** A text's language as far as the product tells languages apart. */
export type Language = "zh" | "en" | "other";

const HAN = /\p{Script=Han}/gu;
const KANA_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const OTHER_LETTER =
  /[^\P{L}\p{Script=Han}\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
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
  const han = text.match(HAN)?.length ?? 0;
  const neighbours = text.match(KANA_HANGUL)?.length ?? 0;
  const elsewhere = text.match(OTHER_LETTER)?.length ?? 0;
  const words = text.match(LATIN_WORD) ?? [];
  const chinese = han / HAN_PER_WORD;
  if (neighbours > han / 4 && neighbours / 2 > words.length) return "other";
  if (elsewhere / 5 > chinese + words.length) return "other";
  if (chinese === 0 && words.length === 0) return "other";
  if (chinese >= words.length) return "zh";
  return isEnglish(words) ? "en" : "other";
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
