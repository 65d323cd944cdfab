/** Control signs, and those that turn the direction of text: with them a name shows as what it is not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SIGNS = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/** A name with such signs replaced. */
export function replaceSigns(name: string, by: string): string {
  return name.replace(SIGNS, by);
}
