import type { Mapping } from "@/lib/domain/import/mapping";

/** A mapping whose lists of columns that are kept, and are no fields, are changed each. */
export function changeKept(mapping: Mapping, change: (columns: readonly string[]) => string[]): Mapping {
  const { attributes, productAttributes, textAttributes, answers } = mapping;
  return {
    ...mapping,
    attributes: change(attributes),
    productAttributes: change(productAttributes),
    ...(textAttributes ? { textAttributes: change(textAttributes) } : {}),
    ...(answers ? { answers: change(answers) } : {}),
  };
}
