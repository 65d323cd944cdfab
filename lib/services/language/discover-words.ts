import { createKnownWords } from "@/lib/algorithms/text/create-known-words";
import { createWordDiscovery, type DiscoveredWord } from "@/lib/algorithms/text/discover-words";
import { wordsInUse } from "@/lib/data/dictionary/words-in-use";
import { catalogueNames } from "@/lib/data/language/catalogue-names";
import { textsAfter } from "@/lib/data/language/texts-after";
import { foldWord } from "@/lib/domain/dictionary/dictionary-word";
import { pause } from "@/lib/services/run/pause";

const TEXTS = 5000;
/** As many suggestions as somebody can look through. */
const MOST_WORDS = 1000;
/** What stands for masked words is no word. */
const MASK = /\[\p{L}{1,12}\]/gu;

/** Words of a workspace's texts that neither the dictionaries nor the shop know yet, most frequent first. */
export async function discoverWords(workspaceId: number, signal: AbortSignal): Promise<DiscoveredWord[]> {
  const [words, names] = await Promise.all([wordsInUse(workspaceId), catalogueNames(workspaceId)]);
  const isOwn = new Set(names.map(({ name }) => foldWord(name)));
  // Words in use are found again, so that their figures follow the texts.
  const inUse = new Set(words.map(({ text }) => text));
  const isKnown = createKnownWords(isOwn);
  const discovery = createWordDiscovery({
    isKnown: (text, language) => !inUse.has(text) && isKnown(text, language),
  });
  let after = "0";
  for (;;) {
    const texts = await textsAfter(workspaceId, after, TEXTS);
    for (const { text } of texts) discovery.add(text.replace(MASK, "\n"));
    const last = texts.at(-1);
    if (!last) break;
    after = last.id;
    await pause(signal);
  }
  return discovery.words().slice(0, MOST_WORDS);
}
