/** Strings, and what JSON numbers must not be: longer than a float can tell apart, or no number at all. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])|-?\b(?:NaN|Infinity)\b/gs;
const LONG_NUMBER = /[[:,\s]-?\d{16,}/;
const NO_NUMBER = /[[:,\s]-?(?:NaN|Infinity)\b/;

/** Signs that JSON strings must write as escapes, and some programs do not. */
const RAW = /[\n\r\t]/g;
const ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const STRINGS = /"(?:[^"\\]|\\.)*"/gs;

/**
 * Reads JSON without losing digits: whole numbers of more than 15 digits, as order numbers often are, become strings.
 * NaN and Infinity, which some programs write, become null; line breaks and tabs in strings are kept. Throws SyntaxError.
 */
export function parseJson(text: string): unknown {
  const odd = LONG_NUMBER.test(text) || NO_NUMBER.test(text);
  const read = odd ? text.replace(TOKENS, mended) : text;
  try {
    return JSON.parse(read);
  } catch (error) {
    if (text.search(RAW) < 0) throw error;
    const escaped = read.replace(STRINGS, (string) => string.replace(RAW, (sign) => ESCAPES[sign] ?? ""));
    return JSON.parse(escaped);
  }
}

function mended(token: string): string {
  if (token.startsWith('"')) return token;
  return /\d/.test(token) ? `"${token}"` : "null";
}
