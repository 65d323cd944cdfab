/** The pattern of `ilike` that finds a text anywhere, taking the user's own % and _ as what they are. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
