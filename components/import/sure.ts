/** From this confidence on a guess needs no look. */
export const SURE = 0.85;
