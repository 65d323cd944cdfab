import { chinese as words } from "@/lib/algorithms/needs/data/phrase-words";
import type { NamedMention, PhraseSpan } from "@/lib/algorithms/needs/named-mention";
import { splitRuns } from "@/lib/algorithms/needs/split-runs";
import type { Token } from "@/lib/algorithms/text/segment";

const MOST_CHARACTERS = 16;
/** What a cut inside a clause leaves of a phrase's shape. */
const CUT = 0.85;

/**
 * Pieces of a Chinese clause that may stand as a name: the clause without its opening (我觉得, 这个) and its last
 * particles, and what lies between words that open a new statement (而且, 发现). Cost: joints^2.
 */
export function chineseSpans({ text, tokens }: Pick<NamedMention, "text" | "tokens">): PhraseSpan[] {
  const spans: PhraseSpan[] = [];
  for (const part of splitRuns(text, tokens, (between) => between === "")) {
    const starts = [0, ...part.flatMap((token, i) => (i > 0 && words.joints.has(token.text) ? [i] : []))];
    const ends = [...starts.slice(1), part.length];
    // Beside masked words (…[number]天了还没发货) a piece has lost its beginning or its end.
    const broken = /\]$/.test(text.slice(0, part[0]?.start)) || /^\[/.test(text.slice(part.at(-1)?.end));
    for (const start of starts) {
      for (const end of ends) {
        if (end <= start) continue;
        const from = afterLeads(part, start, end);
        const to = beforeTails(part, from, end);
        const span = spanOf(text, part.slice(from, to));
        const whole = (broken ? 0.3 : 1) * (start === 0 && end === part.length ? 1 : CUT);
        if (span) spans.push({ ...span, shape: span.shape * whole });
        // 这个盖子漏水 and 盖子漏水: what was left out may be missed.
        if (from > start && from - start <= 2 && !HANGING.has(part[start]?.text ?? "")) {
          const longer = spanOf(text, part.slice(start, to));
          if (longer) spans.push({ ...longer, shape: longer.shape * whole * CUT });
        }
      }
    }
  }
  return spans;
}

/** Openings are compared as text: the segmenter cuts 我觉得 as it likes. */
function afterLeads(part: readonly Token[], start: number, end: number): number {
  let from = start;
  for (;;) {
    let next = -1;
    let joined = "";
    for (let i = from; i < Math.min(end - 1, from + 4); i++) {
      joined += part[i]?.text ?? "";
      if (LEADS.has(joined)) next = i + 1;
    }
    if (next < 0) return from;
    from = next;
  }
}

/** A clause with one of these hangs on another that is not there. */
const HANGING: ReadonlySet<string> = new Set(
  "那 那么 也 又 都 还 才 再 就 还是 而且 但 但是 不过 可是 所以 因为 然后 如果 要不 要不然 结果 现在".split(
    " ",
  ),
);

const LEADS: ReadonlySet<string> = new Set(words.leads.map((phrase) => phrase.join("")));

function beforeTails(part: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && words.tails.has(part[to - 1]?.text ?? "")) to--;
  return to;
}

function spanOf(text: string, body: readonly Token[]): PhraseSpan | null {
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return null;
  const cut = text.slice(first.start, last.end);
  if (cut.length < 2 || cut.length > MOST_CHARACTERS) return null;
  const asks = /^[?？]/.test(text.slice(last.end).trim()) || last.text === "吗";
  const bare =
    !asks &&
    body.every(({ pos, stop, text: word }) => pos === "noun" || (stop && !/^[不没太很]/u.test(word)));
  return { tokens: body, text: asks ? `${cut}？` : cut, shape: shapeOf(body), bare };
}

function shapeOf(body: readonly Token[]): number {
  const thing = body.some((token) => token.pos === "noun" && !token.stop);
  const said = body.some((token) => (token.pos === "adj" || token.pos === "verb") && !token.stop);
  const turned = body.some((token) => token.pos === "adv" || /^[不没太很]/u.test(token.text));
  let shape = thing && (said || turned) ? 1 : said && turned ? 0.75 : said ? 0.55 : thing ? 0.4 : 0.3;
  if (words.badStarts.has(body[0]?.text ?? "")) shape *= 0.3;
  if (words.badEnds.has(body.at(-1)?.text ?? "")) shape *= 0.25;
  if (body.at(-1)?.pos === "num") shape *= 0.5;
  if (body.some(({ text }) => HANGING.has(text))) shape *= 0.7;
  // 给老公买的: whose it is, not what.
  if (body.at(-1)?.text === "的" && !body.some(({ pos }) => pos === "adj")) shape *= 0.6;
  return shape;
}
