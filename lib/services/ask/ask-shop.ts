import { addWords } from "@/lib/algorithms/needs/add-words";
import { rankAnswers } from "@/lib/algorithms/needs/rank-answers";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import { needCoverage } from "@/lib/data/needs/need-coverage";
import { publishedRun } from "@/lib/data/needs/published-run";
import { mentionExcerpts } from "@/lib/data/search/mention-excerpts";
import { needTerms } from "@/lib/data/search/need-terms";
import { needsByKeys } from "@/lib/data/search/needs-by-keys";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Asked } from "@/lib/domain/ask/asked";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import { findMentions } from "@/lib/services/search/find-mentions";

const NEEDS = 5;
const QUOTES = 3;
/**
 * The score below which a need answers nothing: between the two values at which the sample shops of two seeds answer
 * or refuse too much (docs/decisions/0017-search-and-effects.md).
 */
const LEAST_SCORE = 0.46;

/**
 * The needs of the published run that a question in plain words is about, in whichever language it is put, with
 * the mentions that lie nearest. Null before a run is published. Cost: one text to encode and a scan of all mentions.
 */
export async function askShop(actor: Actor, question: string): Promise<Asked | null> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  if (!run) return null;
  const [found, coverage, terms] = await Promise.all([
    question ? findMentions(workspaceId, run.id, question) : null,
    needCoverage(run.id),
    needTerms(run.id),
  ]);
  const allMentions = coverage.mentions;
  if (!found) return { needs: [], searched: 0, allMentions };
  const { index, cosines } = found;
  const words = createSegmenter().segment(question, detectLanguage(question));
  const answers = addWords(rankAnswers(cosines, index.needKeys), words, terms)
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, NEEDS);
  const idOf = (row: number) => index.mentionIds[row] ?? -1;
  const [needs, excerpts] = await Promise.all([
    needsByKeys(
      run.id,
      answers.map(({ key }) => key),
    ),
    mentionExcerpts(
      workspaceId,
      answers.flatMap(({ rows }) => rows.map(idOf)),
    ),
  ]);
  const needOf = new Map(needs.map((need) => [need.key, need]));
  const excerptOf = new Map(excerpts.map((excerpt) => [Number(excerpt.mentionId), excerpt]));
  return {
    searched: cosines.length,
    allMentions,
    needs: answers.flatMap(({ key, rows }) => {
      const need = needOf.get(key);
      const quotes = rows.flatMap((row) => excerptOf.get(idOf(row)) ?? []);
      return need ? [{ ...need, quotes: distinct(quotes).slice(0, QUOTES) }] : [];
    }),
  };
}

/** Quotes whose marked words are others, marks and spaces apart. */
function distinct<T extends Excerpt>(quotes: readonly T[]): T[] {
  const said = (quote: T) => {
    const [mark] = quote.marks;
    return quote.text
      .slice(mark?.start, mark?.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
  };
  const kept: T[] = [];
  for (const quote of quotes) {
    const words = said(quote);
    if (!kept.some((other) => said(other).includes(words) || words.includes(said(other)))) kept.push(quote);
  }
  return kept;
}
