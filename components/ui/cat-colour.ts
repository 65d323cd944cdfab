const CLASSES = [
  "[--c:var(--cat-1)]",
  "[--c:var(--cat-2)]",
  "[--c:var(--cat-3)]",
  "[--c:var(--cat-4)]",
  "[--c:var(--cat-5)]",
  "[--c:var(--cat-6)]",
  "[--c:var(--cat-7)]",
  "[--c:var(--cat-8)]",
  "[--c:var(--cat-9)]",
  "[--c:var(--cat-10)]",
] as const;

/**
 * Sets `--c` to the colour of a persona or series by its key (from 1). Past ten the colours repeat, so marks need
 * labels there; a key keeps its colour for life.
 */
export function catColour(key: number): string {
  return CLASSES[(((key - 1) % CLASSES.length) + CLASSES.length) % CLASSES.length] ?? CLASSES[0];
}
