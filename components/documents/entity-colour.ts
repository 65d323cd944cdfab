/** Series colour of each kind of name, the same in text and legend; its word always stands beside it. */
const COLOURS: Readonly<Record<string, number>> = {
  brand: 1,
  product: 2,
  attribute: 3,
  person: 4,
  place: 5,
  organisation: 6,
  money: 7,
  quantity: 8,
  time: 9,
};

export function entityColour(type: string): number {
  return COLOURS[type] ?? 10;
}
