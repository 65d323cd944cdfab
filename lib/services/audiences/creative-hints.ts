import { audienceQuotes } from "@/lib/data/audiences/audience-quotes";
import { audienceWords } from "@/lib/data/audiences/audience-words";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { CreativeHint } from "@/lib/domain/audiences/audience-page";
import type { MapThing } from "@/lib/domain/map/map-data";
import { logOdds } from "@/lib/domain/needs/log-odds";

const WORDS = 8;
const QUOTES = 2;

/** The words that customers use for each of these needs, against all others who speak of it, with quotes of theirs. */
export async function creativeHints(
  actor: Actor,
  runId: number,
  needs: readonly MapThing[],
  customerIds: readonly number[],
): Promise<CreativeHint[]> {
  authorise(actor, "read");
  const keys = needs.map(({ key }) => Number(key));
  const [words, quotes] = await Promise.all([
    audienceWords(runId, keys, customerIds),
    audienceQuotes(runId, keys, customerIds, QUOTES),
  ]);
  const hints = needs.map((need) => ({
    need,
    words: words
      .filter(({ needKey }) => needKey === need.key)
      .flatMap(({ word, inside, insideOf, outside, outsideOf }) => {
        const against = logOdds(inside, insideOf, outside, outsideOf);
        return against && against.value > 1 ? [{ word, inside, against }] : [];
      })
      .sort((a, b) => b.against.z - a.against.z || b.inside - a.inside)
      .slice(0, WORDS),
    quotes: quotes.filter(({ needKey }) => needKey === need.key),
  }));
  return hints.filter(({ words: own, quotes: said }) => own.length + said.length > 0);
}
