/** The page number in an address, from 1; whatever is not one counts as the first. */
export function pageOf(value: string | string[] | undefined): number {
  const number = Number(Array.isArray(value) ? value[0] : value);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
