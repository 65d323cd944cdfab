const MOST_CHARACTERS = 200;

/** What of a product its vector is made of: title first, then what else is said of it. */
export function searchText(fields: readonly (string | null)[]): string {
  return fields
    .filter((text) => text)
    .join(" ")
    .slice(0, MOST_CHARACTERS);
}
