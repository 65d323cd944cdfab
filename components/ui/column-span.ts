const SPANS = {
  3: "col-span-12 sm:col-span-6 lg:col-span-3",
  4: "col-span-12 sm:col-span-6 lg:col-span-4",
  5: "col-span-12 sm:col-span-6 lg:col-span-5",
  6: "col-span-12 lg:col-span-6",
  7: "col-span-12 lg:col-span-7",
  8: "col-span-12 lg:col-span-8",
  9: "col-span-12 lg:col-span-9",
  12: "col-span-12",
} as const;

/** Class names of a panel within `<Columns>` that is `columns` of twelve wide on a wide screen. */
export function columnSpan(columns: keyof typeof SPANS): string {
  return SPANS[columns];
}
