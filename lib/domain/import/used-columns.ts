import type { Mapping } from "@/lib/domain/import/mapping";

/** The columns of a file that a mapping reads. */
export function usedColumns(mapping: Mapping): string[] {
  const { fields, attributes, productAttributes, textAttributes = [], answers = [] } = mapping;
  return [
    ...new Set([
      ...Object.values(fields),
      ...attributes,
      ...productAttributes,
      ...textAttributes,
      ...answers,
    ]),
  ];
}
