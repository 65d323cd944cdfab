import type { Csr } from "@/lib/algorithms/csr";

/** Which items a user must not be offered, kept up to date by touching only the user's own items. */
export interface CandidateMask {
  /** 1 for items that are never offered or that `user` has already; valid until the next call. */
  of(user: number): Uint8Array;
}

/** `never[i]` = 1 leaves item i out for everybody (say, an item with no pair to learn from). */
export function createCandidateMask(history: Csr, never: Uint8Array): CandidateMask {
  const mask = Uint8Array.from(never);
  let marked = -1;
  return {
    of(user) {
      if (marked >= 0) {
        for (let p = history.indptr[marked] as number; p < (history.indptr[marked + 1] as number); p++) {
          const i = history.indices[p] as number;
          mask[i] = never[i] as number;
        }
      }
      for (let p = history.indptr[user] as number; p < (history.indptr[user + 1] as number); p++) {
        mask[history.indices[p] as number] = 1;
      }
      marked = user;
      return mask;
    },
  };
}

/** 1 where no train pair says anything about the item. */
export function coldItems(popularity: Float64Array): Uint8Array {
  return Uint8Array.from(popularity, (count) => (count > 0 ? 0 : 1));
}
