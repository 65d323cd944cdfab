/** Lines or parts between commas that a post code ends: "8412 Ford Knolls Apt. 3, East Jamie, ND 58001". */
const PART = String.raw`\p{Lu}[\p{L}'.-]{1,20}(?: [\p{L}'.-]{2,20}){0,3}`;
const NUMBER = String.raw`\d{1,5}[A-Za-z]?`;
const UNIT = String.raw`(?:,? (?:Apt|Suite|Unit|Ste|Room|Floor|Flat)\.? #?[A-Za-z\d-]{1,6})?`;

/**
 * From a house number over streets of any kind and towns to a post code of `codes` (a pattern): only the code makes
 * sure that it is an address. Sticky; bounded by its parts.
 */
export function addressBlock(codes: string): RegExp {
  const next = `(?:, ?\\n?|\\n)`;
  return new RegExp(
    `${NUMBER}(?:${next}| )(?:${NUMBER} )?${PART}${UNIT}(?:${next}${PART}){0,3}(?:${next}| )${codes}`,
    "uy",
  );
}

const UNITS = String.raw`(?:Flat|Room|Rm|Unit|Tower|Block|Building|Bldg|Floor|Shop|House|Suite|Apt|Apartment|Studio|Level|Phase)\.? ?#?[A-Z\d-]{1,6}|\d{1,3}/F|\d{1,2}(?:st|nd|rd|th) (?:Floor|floor)`;
const BEFORE_STREET = new RegExp(
  `(?<![A-Za-z])(?:${UNITS})(?:, ?\\n?|\\n)(?:(?:${UNITS}|\\p{Lu}[\\p{L}']{1,16}(?: \\p{Lu}[\\p{L}']{1,16}){0,3})(?:, ?\\n?|\\n)){0,4}(?:No\\. ?)?$|(?<![A-Za-z])No\\. ?$|P\\.?O\\.? ?Box $`,
  "u",
);

/** How much before a house number belongs to its address: "Flat 3A, 12/F, Tower 2, Sea View, No. ". */
export function lengthBeforeStreet(text: string, start: number): number {
  return BEFORE_STREET.exec(text.slice(Math.max(0, start - 90), start))?.[0].length ?? 0;
}
