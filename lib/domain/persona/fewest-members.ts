/** Fewer customers, or texts, than this are not grouped into personas. */
export const FEWEST_MEMBERS = 40;
