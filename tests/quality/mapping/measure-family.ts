import { profileColumn } from "@/lib/domain/import/column-profile";
import { guessKind } from "@/lib/domain/import/guess-kind";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";
import type { Family } from "@/tests/quality/mapping/family";
import { makeCells } from "@/tests/quality/mapping/made-values";

const ROWS = 120;

export interface FamilyResult {
  readonly file: string;
  readonly kindRight: boolean;
  readonly kind: string;
  readonly right: number;
  readonly columns: number;
  /** "column: found (wanted)" */
  readonly misses: readonly string[];
}

/** Guesses a family's file on made values and compares with what its columns are. */
export function measureFamily(family: Family, seed: number): FamilyResult {
  const columns = family.columns.split("\n").map((line) => {
    const [name = "", rest = ""] = line.split(/ = (?=[a-zA-Z0-9]+(?: : |$))/);
    const [nature = "", wanted = "none"] = rest.split(" : ");
    return { name, nature, wanted: wanted.split("|") };
  });
  const profiles = columns.map(({ name, nature }, index) =>
    profileColumn(name, makeCells(nature, ROWS, seed * 1000 + index)),
  );
  const { kind, guess } = guessKind(family.file, CSV_LAYOUT, profiles, "Asia/Shanghai");
  const misses = columns.flatMap(({ name, wanted }, index) => {
    const found = guess.columns[index];
    const fields = Object.entries(guess.mapping.fields).flatMap(([field, column]) =>
      column === name ? [field] : [],
    );
    const uses = found?.use === "field" ? fields : [...fields, found?.use ?? "none"];
    return uses.some((use) => wanted.includes(use))
      ? []
      : [`${name}: ${uses.join("+")} (${wanted.join("|")})`];
  });
  return {
    file: family.file,
    kindRight: family.kind.split("|").includes(kind),
    kind,
    right: columns.length - misses.length,
    columns: columns.length,
    misses,
  };
}
