import { BANDS, jaccard, NEAR_DUPLICATE, shinglesOf } from "@/lib/algorithms/text/min-hash";
import { PairFinder } from "@/lib/algorithms/text/pair-by-bands";
import { gatherTexts } from "@/lib/data/documents/repeats/gather-texts";
import { groupBand } from "@/lib/data/documents/repeats/group-band";
import { groupTexts } from "@/lib/data/documents/repeats/group-texts";
import { writeLinks } from "@/lib/data/documents/repeats/write-links";
import type { Transaction } from "@/lib/data/pool";
import { keepMemorySmall } from "@/lib/services/import/keep-memory-small";

const BATCH = 20_000;
const TEXTS = 500;
/** Shingles that are remembered at most; a text counts for some more than it has. */
const REMEMBERED = 4_000_000;
const TEXT = 64;

/**
 * Links the texts noted by noteAffectedTexts, and all that share a band with them, to the earliest text that each
 * repeats (Document.duplicateOfId), and flags what too many people share. Texts with the same shingles are one group;
 * groups that share a band are compared by the exact Jaccard similarity of their shingles.
 *
 * What a text is linked to is a function of the workspace's texts alone: it does not depend on the order in which they
 * came, on how often this ran, or on what was there and was taken back. In the caller's transaction.
 */
export async function settleTexts(client: Transaction, workspaceId: number): Promise<void> {
  const tidy = keepMemorySmall();
  const groups = await gatherTexts(client, workspaceId);
  const { pairs, settle } = await pairGroups(client, groups, tidy);
  const links = new Map<number, number>();
  const known = new Map<number, Uint32Array>();
  let held = 0;

  for (let from = 0; from < pairs.count; ) {
    // The pairs of some later texts at a time, so that only their texts are in memory.
    const wanted = new Set<number>();
    let to = from;
    for (; to < pairs.count && (wanted.size < TEXTS || pairs.later(to) === pairs.later(to - 1)); to++) {
      if (settle[pairs.later(to)]) wanted.add(pairs.later(to)).add(pairs.earlier(to));
    }
    const missing = [...wanted].filter((group) => !known.has(group));
    if (missing.length > 0) {
      for (const [group, text] of await groupTexts(client, missing)) {
        const shingles = shinglesOf(text);
        known.set(group, shingles);
        held += shingles.length + TEXT;
      }
    }
    for (let pair = from; pair < to; pair++) {
      const [later, earlier] = [pairs.later(pair), pairs.earlier(pair)];
      if (!settle[later] || links.has(later)) continue;
      const [a, b] = [known.get(later), known.get(earlier)];
      if (a && b && jaccard(a, b) >= NEAR_DUPLICATE) links.set(later, earlier);
    }
    // Those known for longest are forgotten first.
    for (const [group, shingles] of known) {
      if (held <= REMEMBERED) break;
      known.delete(group);
      held -= shingles.length + TEXT;
    }
    tidy();
    from = to;
  }
  await writeLinks(client, links);
}

/** Which groups are to be settled, and the pairs of groups that share a band; one band's keys in memory at a time. */
async function pairGroups(client: Transaction, groups: number, tidy: () => void) {
  const settle = new Uint8Array(groups);
  const finder = new PairFinder(groups);
  const keys = new Int32Array(groups);
  // The first key is no band.
  for (let band = 1; band <= BANDS; band++) {
    for (let from = 0; from < groups; from += BATCH) {
      for (const [i, row] of (await groupBand(client, band, from, from + BATCH)).entries()) {
        keys[from + i] = row.key;
        settle[from + i] = row.settle ? 1 : 0;
      }
      tidy();
    }
    finder.addBand(keys);
    tidy();
  }
  return { pairs: finder.pairs(), settle };
}
