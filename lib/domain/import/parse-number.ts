import type { DecimalSign } from "@/lib/domain/import/mapping";
import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

/** No number is longer as shops write it; what is takes no time. */
const LONGEST = 80;
const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const MONEY =
  "(?:rmb|cny|usd|eur|gbp|jpy|brl|hkd|twd|mop|krw|inr|aud|cad|nzd|sgd|chf|sek|nok|dkk|pln|czk|mxn|thb|vnd|idr|myr|php|rub|try|zar|aed|ils|" +
  "r\\$|us\\$|hk\\$|nt\\$|a\\$|au\\$|c\\$|ca\\$|s\\$|mx\\$|rs\\.?|rp|rm|kr\\.?|zł|kč|元|块|円|원|人民币|美元|港币|欧元|[¥￥$€£₹₽₩฿₫₺₪₱])";
const COUNTED = "(?:件|个|份|套|盒|瓶|支|双|条|台|人|次|pcs?|units?)";
const BEFORE = new RegExp(`^([+−-]?)\\s*${MONEY}\\s*([+−-]?)`, "i");
const AFTER = new RegExp(`\\s*(?:${MONEY}|${COUNTED})$`, "i");
/** What parts thousands: comma, apostrophes, and the blanks that languages use. */
const PARTS = /[,'’´ \u00a0\u2007\u2009\u202f]/g;
const THOUSANDS = /^\d{1,3}(?:([,'’´ \u00a0\u2007\u2009\u202f])\d{3})(?:\1\d{3})*(\.\d+)?$/;
/** 1,23,456 as in India */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(\.\d+)?$/;
const POINT_THOUSANDS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const SPACED_COMMA = /^\d{1,3}(?:['’ \u00a0\u2007\u2009\u202f]\d{3})+,\d{1,4}$/;
const COMMA_DECIMAL = /^\d+,\d{1,2}$/;
const EXPONENT = /^\d+(\.\d+)?e[+-]?\d+$/i;
const MYRIAD = /^(\d+(?:\.\d+)?)\s*([万亿千kKwWmM])\+?$/;
const FACTOR: Record<string, number> = { 万: 1e4, w: 1e4, 亿: 1e8, 千: 1e3, k: 1e3, m: 1e6 };
/** Where a comma parts whole from broken, points and blanks part thousands. */
const COMMA_STYLE = /^\d{1,3}(?:[.'’ \u00a0\u2007\u2009\u202f]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/;

/**
 * A number as shops write it: 1,234.50, ¥ 99, 99 USD, 12,5, 1'234.50, (3.20), 3.20-, １２, 85%, 1.5万, 3e4. `decimal`
 * is the sign of the whole column: under "comma" 1.234 is 1234. The reason is `notANumber` for anything else, 12O.00
 * included: nothing is guessed. A number beyond 10^15 is `outOfRange`, also 1e400, which no computer holds.
 */
export function parseNumber(cell: string, decimal: DecimalSign = "point"): Parsed<number> {
  if (decimal === "point" && PLAIN.test(cell)) return finite(Number(cell));
  if (cell.length > LONGEST) return no("notANumber");
  let text = narrowDigits(cell).trim();
  let sign = 1;
  if (/^\(.*\)$/.test(text)) {
    sign = -1;
    text = text.slice(1, -1).trim();
  }
  text = text.replace(BEFORE, "$1$2").replace(AFTER, "").trim();
  const share = text.endsWith("%");
  if (share) text = text.slice(0, -1).trim();
  if (/^[-−]/.test(text)) {
    sign = -sign;
    text = text.slice(1).trim();
  } else if (/[-−]$/.test(text)) {
    sign = -sign;
    text = text.slice(0, -1).trim();
  } else if (text.startsWith("+")) text = text.slice(1).trim();
  const size = decimal === "comma" && COMMA_STYLE.test(text) ? fromComma(text) : magnitude(text);
  return size === null ? no("notANumber") : finite((sign * size) / (share ? 100 : 1));
}

/** Which sign parts whole from broken in this cell, where it tells. */
export function decimalSignOf(cell: string): DecimalSign | null {
  if (cell.length > LONGEST) return null;
  const text = narrowDigits(cell).replace(/[^\d.,]/g, "");
  if (/^\d+,\d{1,2}$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d{4,}$/.test(text)) return "comma";
  return /^\d+\.\d{1,2}$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d+\.\d{4,}$/.test(text) ? "point" : null;
}

function fromComma(text: string): number {
  return Number(text.replace(/[.'’ \u00a0\u2007\u2009\u202f]/g, "").replace(",", "."));
}

function magnitude(text: string): number | null {
  if (/^\d/.test(text) && (PLAIN.test(text) || EXPONENT.test(text))) return Number(text);
  if (/^\.\d+$/.test(text) || /^\d+\.$/.test(text)) return Number(text);
  if (THOUSANDS.test(text) || LAKHS.test(text)) return Number(text.replace(PARTS, ""));
  if (POINT_THOUSANDS.test(text) || SPACED_COMMA.test(text)) return fromComma(text);
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(",", "."));
  const myriad = MYRIAD.exec(text);
  if (myriad) return Number(myriad[1]) * (FACTOR[(myriad[2] ?? "").toLowerCase()] ?? 1);
  return null;
}

/** PostgreSQL's double would take more, but no shop means it. */
function finite(value: number): Parsed<number> {
  return Math.abs(value) < 1e15 ? ok(value) : no("outOfRange");
}
