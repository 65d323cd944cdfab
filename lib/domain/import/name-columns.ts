/** Names for the cells of a row: those of the header, made unique; #1, #2, … where it has none. */
export function nameColumns(header: readonly string[] | null, count: number): string[] {
  const names: string[] = [];
  for (let index = 0; index < Math.max(count, header?.length ?? 0); index++) {
    const given =
      (header?.[index] ?? "")
        .replace(/^\ufeff/, "")
        .trim()
        .slice(0, 200) || `#${index + 1}`;
    let name = given;
    for (let copy = 2; names.includes(name); copy++) name = `${given} (${copy})`;
    names.push(name);
  }
  return names;
}
