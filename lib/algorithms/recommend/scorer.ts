/** Writes the score of every item for one user: `out[i]` for item i, higher is better. */
export type Scorer = (user: number, out: Float64Array) => void;
