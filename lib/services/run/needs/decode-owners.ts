import type { Matrix } from "@/lib/algorithms/matrix";
import { decodeNeeds } from "@/lib/algorithms/needs/decode-needs";
import { placeMentions } from "@/lib/algorithms/needs/place-mentions";
import { mentionTokens } from "@/lib/data/profile/mention-tokens";
import { type FittedNeeds, readFittedNeeds } from "@/lib/services/run/needs/fitted-needs";
import { pause } from "@/lib/services/run/pause";

export interface OwnedMention {
  /** The customer or product that it is of. */
  readonly owner: number;
  readonly mentionId: string;
  readonly language: string;
  readonly weight: number;
  /** The need it was assigned to; null for none. */
  readonly needKey: number | null;
}

/** A need that an owner's mentions ask for. */
export interface DecodedDemand {
  readonly key: number;
  /** 0 to 1; an owner's needs add up to 1. */
  readonly share: number;
  /** The mentions that carry it, heaviest first, with the part of the share that is theirs. */
  readonly quotes: readonly { readonly mentionId: string; readonly part: number }[];
}

const QUOTES = 3;
const ROWS = 4000;

/**
 * What each owner asks for, by the needs that a run has fitted: see `decodeNeeds`. Mentions come sorted by owner, their
 * vectors as they were encoded in the same order; empty where the run has no needs. Memory: some 4,000 mentions beside
 * what is given.
 */
export async function decodeOwners(
  runId: number,
  mentions: readonly OwnedMention[],
  vectors: Matrix,
  signal: AbortSignal,
): Promise<Map<number, DecodedDemand[]>> {
  const decoded = new Map<number, DecodedDemand[]>();
  const fitted = await readFittedNeeds(runId);
  if (!fitted) return decoded;
  const rowOfKey = new Map(fitted.keyOfNeed.map((key, row) => [key, row]));
  for (const { from, to } of wholeOwners(mentions)) {
    await pause(signal);
    const part = mentions.slice(from, to);
    const placed = placeMentions(fitted.needs, rowsOf(vectors, from, to), {
      languages: part.map(({ language }) => language),
      tokens: await mentionTokens(part.map(({ mentionId }) => mentionId)),
    });
    for (let start = 0; start < part.length; ) {
      let end = start;
      while (end < part.length && part[end]?.owner === part[start]?.owner) end++;
      const own = part.slice(start, end);
      const labels = own.map(({ needKey }) => (needKey === null ? -1 : (rowOfKey.get(needKey) ?? -1)));
      decoded.set(own[0]?.owner ?? 0, decodeOne(own, rowsOf(placed, start, end), labels, fitted));
      start = end;
    }
  }
  return decoded;
}

function decodeOne(
  mentions: readonly OwnedMention[],
  placed: Matrix,
  labels: readonly number[],
  { needs, keyOfNeed }: FittedNeeds,
): DecodedDemand[] {
  const weights = mentions.map(({ weight }) => weight);
  return decodeNeeds(placed, weights, needs.centroids, { least: needs.least, labels }).flatMap((found) => {
    const key = keyOfNeed[found.need] ?? null;
    if (key === null) return [];
    const quotes = found.mentions
      .slice(0, QUOTES)
      .map(({ row, part }) => ({ mentionId: mentions[row]?.mentionId ?? "", part }));
    return [{ key, share: found.share, quotes }];
  });
}

/** Parts of about 4,000 mentions that end where an owner ends. */
function* wholeOwners(mentions: readonly OwnedMention[]): Generator<{ from: number; to: number }> {
  for (let from = 0; from < mentions.length; ) {
    let to = Math.min(mentions.length, from + ROWS);
    while (to < mentions.length && mentions[to]?.owner === mentions[to - 1]?.owner) to++;
    yield { from, to };
    from = to;
  }
}

function rowsOf({ data, cols }: Matrix, from: number, to: number): Matrix {
  return { data: data.subarray(from * cols, to * cols), rows: to - from, cols };
}
