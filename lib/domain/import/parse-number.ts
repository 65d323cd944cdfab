import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const DRESS =
  /^(?:r\$|us\$|hk\$|rmb|cny|usd|eur|gbp|jpy|brl|[¥￥$€£₹])\s*|\s*(?:rmb|cny|usd|eur|gbp|jpy|brl|元|块|[¥￥$€£₹]|件|个)$/i;
const SIGNED_DRESS = /^([+-])\s*(?:r\$|us\$|hk\$|[¥￥$€£₹])\s*/i;
const THOUSANDS = /^\d{1,3}(?:[,' \u00a0\u202f]\d{3})+(\.\d+)?$/;
const POINT_THOUSANDS = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMA_DECIMAL = /^\d+,\d{1,2}$/;
const EXPONENT = /^\d+(\.\d+)?e[+-]?\d+$/i;
const MYRIAD = /^(\d+(?:\.\d+)?)\s*([万亿kKwW])\+?$/;
const FACTOR: Record<string, number> = { 万: 1e4, w: 1e4, 亿: 1e8, k: 1e3 };

/**
 * A number as shops write it: 1,234.50, ¥ 99, 12,5, (3.20), １２, 1.5万, 3e4. The reason is `notANumber` for anything
 * else, 12O.00 included: nothing is guessed.
 */
export function parseNumber(cell: string): Parsed<number> {
  if (PLAIN.test(cell)) return finite(Number(cell));
  let text = narrowDigits(cell).trim().replace(SIGNED_DRESS, "$1").replace(DRESS, "").replace(DRESS, "");
  let sign = 1;
  if (/^\(.*\)$/.test(text)) {
    sign = -1;
    text = text.slice(1, -1).replace(DRESS, "");
  } else if (text.startsWith("-") || text.startsWith("−")) {
    sign = -1;
    text = text.slice(1).trim();
  } else if (text.startsWith("+")) text = text.slice(1).trim();
  const size = magnitude(text);
  return size === null ? no("notANumber") : finite(sign * size);
}

function magnitude(text: string): number | null {
  if (/^\d/.test(text) && (PLAIN.test(text) || EXPONENT.test(text))) return Number(text);
  if (/^\.\d+$/.test(text) || /^\d+\.$/.test(text)) return Number(text);
  if (THOUSANDS.test(text)) return Number(text.replace(/[,' \u00a0\u202f]/g, ""));
  if (POINT_THOUSANDS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(",", "."));
  const myriad = MYRIAD.exec(text);
  if (myriad) return Number(myriad[1]) * (FACTOR[(myriad[2] ?? "").toLowerCase()] ?? 1);
  return null;
}

/** PostgreSQL's double would take more, but no shop means it. */
function finite(value: number): Parsed<number> {
  return Math.abs(value) < 1e15 ? ok(value) : no("outOfRange");
}
