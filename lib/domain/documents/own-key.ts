/** The id by which the shop's own file knows a document: without the letter that keeps reviews and turns apart. */
export function ownKey(key: string): string {
  return key.replace(/^[rd]:/, "");
}
