import { aspects } from "@/lib/algorithms/text/data/glossary";
import { longestFirst } from "@/lib/algorithms/text/longest-first";

const LATIN = String.raw`[\p{Script=Latin}'’]+`;
const HAN = String.raw`\p{Script=Han}`;

/** Ends of sentences: marks, dots and dots without a space behind, emoji, and faces drawn in letters. */
const HARD = new RegExp(
  [
    String.raw`[。！？!?；;…\n\r★☆]`,
    String.raw`[.](?=\s|$|${HAN})|[.](?=\p{Lu})(?<=\p{Ll}[.])|[.]{2,}(?=\p{L})`,
    String.raw`\p{Extended_Pictographic}|[:;=]['’]?-?[()DP](?![\p{L}\d])(?<!\d..?.?)|[:;]-?\/(?=\s|$)|\^[_.]?\^|>_<|\bT_T\b`,
  ].join("|"),
  "u",
);
/** Numbers of a list: "1.", "2、", ②; they belong to neither side. */
const LIST = new RegExp(
  String.raw`(?<![\d.$¥￥€£])\b\d{1,2}(?:[、)）](?=\s*\p{L})|[.](?=\s*${HAN}))|[①-⑳❶-❿⑴-⒇]`,
  "u",
);
/** Two words of one script and a phrase of the other beside them; not a subject and what is said of it. */
const SWITCH = [
  String.raw`\s+(?=(?![很太非特挺真有不是也还就都])${HAN}{4})(?<=${LATIN}\s${LATIN}\s+)`,
  String.raw`\s+(?=${LATIN}\s+${LATIN})(?<=${HAN}{4}\s+)`,
].join("|");
const SOFT = new RegExp(
  String.raw`[，,：:（）()【】[\]~～|]|\s[-–—]+\s|——|[—–](?=\p{L})(?<=\p{L}[—–])|\s+(?=${HAN})(?<=${HAN}\s+)|${SWITCH}`,
  "u",
);
const CONTRAST_EN =
  /\b(?:(?:[Bb]ut|BUT)(?! also)|[Hh]owever|[Aa]lthough|[Tt]hough|[Ee]xcept that|[Ww]hereas)\b/u;
const CONTRAST_ZH =
  /(?<!不)但是?|不过(?!是|来|去|期)|可是|然而|可惜|(?<![也不真还要可])(?:就|只)是(?!因为)|另外|除此之外/u;
/** Joints of a run-on sentence: cut only where the piece has grown long. */
const RUN_ON =
  /\b(?:and|so|because|then|also|plus)\s+(?=(?:the|it|[Ii]|my|they|this|that|we|you|its)\b)|(?:而且|并且|然后|还有|所以|因为)/u;
/**
 * Where a new subject begins without any mark: behind a verdict, what our glossary calls an aspect before a degree or an
 * adverb, or a turn to the future; in English an article or pronoun with its verb. Nothing is left out there.
 */
const ASPECTS = longestFirst(
  aspects.flatMap(({ zh }) => zh).filter((word) => /^\p{Script=Han}{2,4}$/u.test(word)),
);
const VERDICT_ZH =
  "了|不错|很好|真好|好用|好看|很快|喜欢|满意|合适|舒服|便宜|实惠|划算|给力|漂亮|[太很真](?:差|慢|贵|薄|厚|大|小|重|吵)";
const SUBJECT_ZH = `(?<=${VERDICT_ZH})(?=(?:${ASPECTS})(?:很|太|非常|特别|挺|真|有点|也|不|还|都|超|十分|比较)|下次|以后还|希望|建议大家|总的来说|总之)`;
const VERDICT_EN =
  "great|good|bad|fine|well|perfect|perfectly|nice|terrible|awful|awesome|amazing|excellent|horrible|poor|ok|okay|fast|slow|cheap|sucks|again|too";
const VERB_EN =
  "is|was|are|were|isn['’]t|wasn['’]t|has|had|works?|worked|sucks?|broke|died|came|does|doesn['’]t|did|didn['’]t|loves?|feels?|looks?|fits?|smells?|will|won['’]t|can['’]?t?|stopped|arrived";
const SUBJECT_EN = String.raw`\s+(?=(?:the|it|[Ii]|my|they|this|we)\s(?:[\p{Script=Latin}]+\s){0,2}?(?:${VERB_EN})\b)(?<=\b(?:${VERDICT_EN})\s+)`;

const named = (name: string, ...patterns: string[]) => `(?<${name}>${patterns.join("|")})`;

/** Places where a text may be cut into clauses, by what they are: see `splitClauses`. */
export const CLAUSE_BREAK = new RegExp(
  [
    named("list", LIST.source),
    named("hard", HARD.source),
    named("soft", SOFT.source),
    named("contrast", CONTRAST_EN.source, CONTRAST_ZH.source),
    named("joint", RUN_ON.source),
    named("subject", SUBJECT_ZH, SUBJECT_EN),
  ].join("|"),
  "gu",
);
