const QUESTION =
  /[?？]\s*(?:[(（[【].*)?$|^(?:q|question|问题|题目|第)\s*\d{1,3}(?:\b|[、.．:：_ 题a-z])|^\d{1,3}\s*[、.．:：)）]\s*\S/i;
const ASKS =
  /^(?:what|how|why|which|when|where|who|would|do|does|did|have|are|is|can|please|on a scale|overall,|rate|describe|tell us|any other)\b.*\s\S+.*\s/i;
const ASKS_HAN = /您|你(?!好)|请|是否|哪些|哪个|什么|为什么|如何|怎么|多少|有何/;
const LONGEST = 500;

/** Whether a column's name is a question, as in surveys with a column a question. */
export function isQuestionHeader(header: string): boolean {
  const text = header.trim();
  if (text.length < 2 || text.length > LONGEST) return false;
  return QUESTION.test(text) || ASKS.test(text) || (text.length >= 5 && ASKS_HAN.test(text));
}
