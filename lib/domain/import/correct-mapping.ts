import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { changeKept } from "@/lib/domain/import/change-kept";
import { type Mapping, mappingSchema } from "@/lib/domain/import/mapping";

/**
 * A mapping, or the part of one that a guess got wrong: what it leaves out is guessed. A field that is null is matched
 * to no column.
 */
export const mappingWish = z
  .looseObject({ fields: z.record(z.string(), z.string().max(500).nullable()).optional() })
  .meta({
    description:
      'A whole mapping, as the answer of an import has it, or only what is to differ from the guess: {"fields": {"time": "Date", "price": null}}.',
  });
export type MappingWish = z.infer<typeof mappingWish>;

/** The guess with what the wish says of it. Throws `import.badMapping` with the part that cannot be. */
export function correctMapping(guess: Mapping, wish: MappingWish): Mapping {
  const given = wish.fields ?? {};
  const taken = new Set(Object.values(given));
  const kept = Object.entries(guess.fields).filter(
    ([field, column]) => !(field in given) && !taken.has(column),
  );
  const named = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null);
  const merged = { ...guess, ...wish };
  const parsed = mappingSchema.safeParse({ ...merged, fields: Object.fromEntries([...kept, ...named]) });
  if (parsed.success) return withoutDoubles(parsed.data);
  throw new AppError("import.badMapping", { field: parsed.error.issues[0]?.path.join(".") ?? "" });
}

/** A column that became a field is not kept as an attribute too. */
function withoutDoubles(mapping: Mapping): Mapping {
  const used = new Set(Object.values(mapping.fields));
  return changeKept(mapping, (names) => names.filter((name) => !used.has(name)));
}
