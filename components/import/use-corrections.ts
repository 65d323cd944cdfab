import { useMemo, useState } from "react";
import type { Correction } from "@/lib/domain/import/correction";
import { cutRaw } from "@/lib/domain/import/cut-raw";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { createNormaliser } from "@/lib/domain/import/normalise-row";
import type { RejectRow } from "@/lib/domain/import/reject-row";

/** How the rows of the file were read, so that a correction can be tried here as the import will. */
export interface Reading {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  readonly timeZone: string;
}

export interface Edit {
  /** column → cell, what was changed only */
  readonly cells: Readonly<Record<string, string>>;
  /** the whole line, of a row that could not be cut */
  readonly raw: string | null;
}

/** How a row stands with what was typed so far. */
export interface Trial {
  readonly cells: Readonly<Record<string, string>> | null;
  readonly problem: {
    readonly reason: string;
    readonly column: string | null;
    readonly suggestion: string | null;
  } | null;
  readonly touched: boolean;
}

const UNTOUCHED: Edit = { cells: {}, raw: null };

/** What somebody typed into the rows of a page, and whether each row would be taken as it now is. */
export function useCorrections(rows: readonly RejectRow[], { kind, mapping, columns, timeZone }: Reading) {
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const normalise = useMemo(
    () => createNormaliser(kind, mapping, columns, timeZone),
    [kind, mapping, columns, timeZone],
  );
  const trials = useMemo(() => {
    const tryRow = (row: RejectRow): Trial => {
      const edit = edits[row.id];
      const said = { reason: row.reason, column: row.column, suggestion: row.suggestion };
      if (!edit) return { cells: row.cells, problem: said, touched: false };
      const cut = row.cells
        ? { cells: row.cells, problem: null }
        : cutRaw(edit.raw ?? row.raw, mapping, columns);
      if (!cut.cells) {
        return {
          cells: null,
          problem: { reason: cut.problem, column: null, suggestion: null },
          touched: true,
        };
      }
      const cells = { ...cut.cells, ...edit.cells };
      const { problem } = normalise(columns.map((column) => cells[column] ?? ""));
      return { cells, problem, touched: true };
    };
    return new Map(rows.map((row) => [row.id, tryRow(row)] as const));
  }, [rows, edits, columns, mapping, normalise]);

  const change = (id: string, part: (edit: Edit) => Edit) =>
    setEdits((all) => ({ ...all, [id]: part(all[id] ?? UNTOUCHED) }));
  const ready: Correction[] = rows.flatMap((row) => {
    const trial = trials.get(row.id);
    return trial?.touched && !trial.problem && trial.cells ? [{ id: row.id, cells: { ...trial.cells } }] : [];
  });
  return {
    edits,
    trials,
    ready,
    wrong: [...trials.values()].filter(({ touched, problem }) => touched && problem).length,
    setCell: (id: string, column: string, value: string) =>
      change(id, (edit) => ({ ...edit, cells: { ...edit.cells, [column]: value } })),
    setRaw: (id: string, raw: string) => change(id, (edit) => ({ ...edit, raw })),
    clear: () => setEdits({}),
  };
}
