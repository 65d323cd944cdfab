import { withoutHalves } from "@/lib/domain/import/half-character";

/** Names for the cells of a row: those of the header, made unique; #1, #2, … where it has none. */
export function nameColumns(header: readonly string[] | null, count: number): string[] {
  const names = new Set<string>();
  const copies = new Map<string, number>();
  for (let index = 0; index < Math.max(count, header?.length ?? 0); index++) {
    const given = clean(header?.[index] ?? "") || `#${index + 1}`;
    let name = given;
    let copy = copies.get(given) ?? 1;
    while (names.has(name)) name = `${given} (${++copy})`;
    copies.set(given, copy);
    names.add(name);
  }
  return [...names];
}

function clean(name: string): string {
  const text = name
    .replace(/^\ufeff/, "")
    .replaceAll("\0", "")
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim()
    .slice(0, 200);
  return withoutHalves(text);
}
