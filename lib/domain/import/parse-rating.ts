import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

/** Words of each star, best first; one list a star. */
const STARS: readonly (readonly [number, string])[] = [
  [
    5,
    "好评 五星 五星好评 非常满意 很满意 十分满意 极好 非常好 很好 优秀 推荐 非常推荐 正面 积极 赞 positive good excellent great perfect amazing love loved " +
      "verysatisfied extremelysatisfied completelysatisfied verygood stronglyagree verylikely extremelylikely recommended promoter fivestars five thumbsup like liked pos",
  ],
  [
    4,
    "满意 比较满意 较满意 好 四星 不错 satisfied somewhatsatisfied agree likely aboveaverage fourstars four",
  ],
  [
    3,
    "中评 一般 普通 中立 中性 三星 还行 还可以 neutral ok okay average fair neither neithersatisfiednordissatisfied neitheragreenordisagree mixed passive threestars three neu",
  ],
  [
    2,
    "不满意 较不满意 比较不满意 差 较差 二星 两星 dissatisfied unsatisfied somewhatdissatisfied disagree unlikely poor belowaverage twostars two",
  ],
  [
    1,
    "差评 一星 非常不满意 很不满意 极不满意 十分不满意 非常差 很差 极差 不推荐 负面 消极 negative bad terrible awful horrible worst verydissatisfied extremelydissatisfied " +
      "veryunsatisfied verypoor verybad stronglydisagree veryunlikely notrecommended detractor onestar one thumbsdown dislike disliked hate neg",
  ],
];
const WORDS = new Map(STARS.flatMap(([stars, words]) => words.split(" ").map((word) => [word, stars])));
const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const OF_BEST = new RegExp(
  `^${NUMBER}\\s*(?:stars?|颗星|星|分)?\\s*(?:/|out of|of|，最多|,最多|（满分|\\(满分)\\s*${NUMBER}\\s*(?:stars?|颗星|星|分)?[)）]?$`,
  "i",
);
const DRESSED = new RegExp(`^(?:rated\\s+)?${NUMBER}\\s*(?:stars?|颗星|星级?|分|★|⭐|points?)$`, "i");
const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);
const PLAIN = /^\d+(?:\.\d+)?$/;
const COMMA = /^\d+,\d{1,2}$/;
/** Scales from here on start at 0; on shorter ones 0 means that nobody rated. */
const FROM_ZERO = 10;
const LEAST = 0.5;
const LONGEST = 80;

/**
 * A rating on the scale 1 to 5. `scale` is the file's best: 5, 7, 10, 100, …; 1 for good (1) or bad (0). A cell that
 * names its own best (4/7, 9 out of 10, 85%) or says it in stars or words needs none. Ratings shrink in proportion,
 * and none is below half a star, as the least of a scale from 0 is.
 */
export function parseRating(cell: string, scale: number): Parsed<number> {
  if (PLAIN.test(cell)) return onFive(Number(cell), scale);
  if (cell.length > LONGEST) return no("notANumber");
  const text = narrowDigits(cell).trim();
  const word = WORDS.get(text.toLowerCase().replace(/[\s_-]+/g, ""));
  if (word !== undefined) return ok(word);
  if (/^[★☆]{1,5}$/.test(text)) return ok(text.replaceAll("☆", "").length || 1);
  if (/^(?:⭐\ufe0f?){1,5}$/u.test(text)) return ok(text.replaceAll("\ufe0f", "").length);
  if (PLAIN.test(text) || COMMA.test(text)) return onFive(number(text), scale);
  const ofBest = OF_BEST.exec(text);
  if (ofBest) return onFive(number(ofBest[1]), number(ofBest[2]));
  const percent = PERCENT.exec(text);
  if (percent) return onFive(number(percent[1]), 100);
  const dressed = DRESSED.exec(text);
  return dressed ? onFive(number(dressed[1]), scale) : no(/^-\d/.test(text) ? "outOfRange" : "notANumber");
}

function number(text: string | undefined): number {
  return Number((text ?? "").replace(",", "."));
}

function onFive(value: number, scale: number): Parsed<number> {
  if (scale === 1) return value === 0 || value === 1 ? ok(value === 1 ? 5 : 1) : no("outOfRange");
  if (value > scale || scale <= 0 || !Number.isFinite(scale)) return no("outOfRange");
  const stars = Math.round(((value * 5) / scale) * 10_000) / 10_000;
  if (scale >= FROM_ZERO) return ok(Math.max(LEAST, stars));
  return value >= LEAST ? ok(Math.max(LEAST, stars)) : no("outOfRange");
}
