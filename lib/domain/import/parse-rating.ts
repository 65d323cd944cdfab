import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

const WORDS: Record<string, number> = {
  好评: 5,
  中评: 3,
  差评: 1,
  非常满意: 5,
  满意: 4,
  一般: 3,
  不满意: 2,
  非常不满意: 1,
  positive: 5,
  neutral: 3,
  negative: 1,
  good: 5,
  bad: 1,
};
const DRESSED = /^(\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+)|stars?|星|分|out of (\d+)(?: stars?)?)$/i;

/** A rating on the scale 1 to 5. `scale` is the file's best: 5, 10 or 100; 1 for good (1) or bad (0). */
export function parseRating(cell: string, scale: 1 | 5 | 10 | 100): Parsed<number> {
  const text = narrowDigits(cell).trim();
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return ok(word);
  if (/^[★☆]{1,5}$/.test(text)) return ok(text.replaceAll("☆", "").length || 1);
  if (/^\d+(\.\d+)?$/.test(text)) return onFive(Number(text), scale);
  const dressed = DRESSED.exec(text);
  if (!dressed) return no("notANumber");
  const best = Number(dressed[2] ?? dressed[3] ?? scale);
  return best === 5 || best === 10 || best === 100 || best === 1
    ? onFive(Number((dressed[1] ?? "").replace(",", ".")), best)
    : no("outOfRange");
}

/** Ten and a hundred are shrunk; no rating is below half a star. */
function onFive(value: number, scale: 1 | 5 | 10 | 100): Parsed<number> {
  if (scale === 1) return value === 0 || value === 1 ? ok(value === 1 ? 5 : 1) : no("outOfRange");
  const stars = (value * 5) / scale;
  return stars >= 0.5 && stars <= 5 ? ok(stars) : no("outOfRange");
}
