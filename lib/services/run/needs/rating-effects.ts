import { type Estimate, fitFixedEffect } from "@/lib/algorithms/stats/fit-fixed-effect";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";

/** Answers by how many stars documents with a need differ, holding product and month fixed. */
export type RatingEffects = (members: readonly number[]) => Estimate | null;

export function ratingEffects(
  mentions: readonly Pick<MentionToMine, "documentId" | "rating" | "productId" | "writtenAt">[],
): RatingEffects {
  const rows = new Map<string, number>();
  const ratings: number[] = [];
  const products: number[] = [];
  const months: number[] = [];
  for (const { documentId, rating, productId, writtenAt } of mentions) {
    if (rating === null || rows.has(documentId)) continue;
    rows.set(documentId, ratings.length);
    ratings.push(rating);
    products.push(productId ?? -1);
    months.push(writtenAt ? writtenAt.getUTCFullYear() * 12 + writtenAt.getUTCMonth() : -1);
  }
  const groupings = [compact(products), compact(months)];
  return (members) => {
    const marked = new Uint8Array(ratings.length);
    for (const m of members) {
      const row = rows.get(mentions[m]?.documentId ?? "");
      if (row !== undefined) marked[row] = 1;
    }
    return fitFixedEffect(ratings, marked, groupings);
  };
}

/** The same grouping with codes from 0, so that sums need no more room than groups. */
function compact(codes: readonly number[]): Int32Array {
  const place = new Map<number, number>();
  return Int32Array.from(codes, (code) => {
    if (code < 0) return -1;
    const known = place.get(code);
    if (known !== undefined) return known;
    place.set(code, place.size);
    return place.size - 1;
  });
}
