/** Files travel and rest in pieces of this many bytes. */
export const PIECE_SIZE = 4 * 1024 * 1024;
export const PIECE_LIMIT = 2 * PIECE_SIZE;
export const FILE_LIMIT = 4e9;
