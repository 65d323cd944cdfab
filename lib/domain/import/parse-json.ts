/** Strings, and what JSON numbers must not be: longer than a float can tell apart, or no number at all. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])|-?\b(?:NaN|Infinity)\b/g;
const LONG_NUMBER = /[[:,\s]-?\d{16,}/;
const NO_NUMBER = /[[:,\s]-?(?:NaN|Infinity)\b/;

/**
 * Reads JSON without losing digits: whole numbers of more than 15 digits, as order numbers often are, become strings.
 * NaN and Infinity, which some programs write, become null. Throws SyntaxError.
 */
export function parseJson(text: string): unknown {
  const odd = LONG_NUMBER.test(text) || NO_NUMBER.test(text);
  return JSON.parse(odd ? text.replace(TOKENS, mended) : text);
}

function mended(token: string): string {
  if (token.startsWith('"')) return token;
  return /\d/.test(token) ? `"${token}"` : "null";
}
