import { narrowDigits } from "@/lib/domain/import/narrow-digits";

const SCALES = [5, 7, 10, 20, 100] as const;
const BINARY = /label|sentiment|polarity|recommend|情感|正负|标签|是否/i;
const NET_PROMOTER = /\bnps\b|promoter|推荐度|推荐意愿|likelihood|净推荐/i;
const IN_NAME = /(?:out of|\/|满分|[-–~至到])\s*(\d{1,3})\b/i;
const FEW = 4;

/**
 * What the best rating of a column is: what its name says (1-7, out of 10, NPS), else the shortest usual scale that
 * holds the values; one stray 11 among stars does not make it 100. Good (1) and bad (0) are a scale of 1, which needs
 * a 0 or a name that speaks of labels.
 */
export function guessRatingScale(header: string, cells: readonly string[]): number {
  const values = cells.map((cell) => narrowDigits(cell)).filter((cell) => /^\d+(?:[.,]\d+)?$/.test(cell));
  if (values.length === 0) return 5;
  const numbers = values.map((cell) => Number(cell.replace(",", ".")));
  const within = (best: number) => numbers.filter((value) => value <= best).length;
  const strays = numbers.length < FEW ? 0 : Math.max(1, Math.floor(numbers.length / 50));
  const holds = (best: number) => numbers.length - within(best) <= strays;
  const named = Number(IN_NAME.exec(header)?.[1] ?? 0);
  if (named >= 2 && holds(named)) return named;
  if (NET_PROMOTER.test(header) && holds(10)) return 10;
  const binary = numbers.filter((value) => value === 0 || value === 1).length >= numbers.length - strays;
  if (binary && (numbers.includes(0) || BINARY.test(header))) return 1;
  return SCALES.find(holds) ?? Math.max(...numbers);
}
