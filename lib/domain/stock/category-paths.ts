/** Between the levels of a category, as shops write them: `Home > Kitchen`, `Home/Kitchen`. */
const BETWEEN = /\s*[>/|»]\s*/;

/** A category and those above it, the topmost first; none for a product without one. */
export function categoryPaths(category: string | null): string[] {
  const levels = (category ?? "").split(BETWEEN).filter(Boolean);
  return levels.map((_, depth) => levels.slice(0, depth + 1).join(" > "));
}
