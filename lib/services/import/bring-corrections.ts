import type { ImportRecord } from "@/lib/data/import/import-record";
import { lastTurns } from "@/lib/data/import/last-turns";
import { setFixOf } from "@/lib/data/import/set-fix-of";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { CORRECTIONS_LIMIT } from "@/lib/domain/import/correction";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { importKindSchema, type Mapping, mappingSchema, SELF_CUT } from "@/lib/domain/import/mapping";
import type { Instruction } from "@/lib/services/import/prepare-import";
import { startImport } from "@/lib/services/import/start-import";
import { uploadBytes } from "@/lib/services/import/upload-bytes";

export interface CorrectedRow {
  /** the row in quarantine that it stands for; null for one that nobody can tell */
  readonly id: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** What reading a file's rows again takes; throws where they cannot be corrected. */
export function instructionOf(original: ImportRecord): Instruction {
  const kind = importKindSchema.safeParse(original.kind).data;
  const mapping = mappingSchema.safeParse(original.mapping).data;
  if (original.status !== "done" || !kind || !mapping)
    throw new AppError("import.fix.notDone", {}, "conflict");
  return { kind, mapping };
}

/**
 * Brings corrected rows in by an import of their own, under the mapping of the original: a small file of JSON lines that
 * goes the way of every upload. Its merge marks the rows in quarantine that came in. Answers its id.
 */
export async function bringCorrections(
  actor: Actor,
  original: ImportRecord,
  rows: readonly CorrectedRow[],
): Promise<number> {
  authorise(actor, "import");
  const { kind, mapping } = instructionOf(original);
  if (rows.length === 0) throw new AppError("import.fix.nothing");
  if (rows.length > CORRECTIONS_LIMIT) throw new AppError("import.fix.tooMany", { limit: CORRECTIONS_LIMIT });
  const placed = await withTurns(actor, kind, mapping, rows);
  const bytes = Buffer.from(placed.rows.map(({ cells }) => JSON.stringify(cells)).join("\n"));
  const fileName = `${original.fileName.replace(/(?:\.fix)?\.[a-z0-9.]{1,12}$/i, "")}.fix.jsonl`;
  const id = await uploadBytes(actor, { fileName, fileSize: bytes.length, bytes: [bytes] });
  await setFixOf(
    id,
    original.id,
    rows.map((row) => (row.id === null ? null : Number(row.id))),
  );
  await startImport(actor, id, { kind, mapping: { ...placed.mapping, ...SELF_CUT, format: "jsonl" } });
  return id;
}

/**
 * A turn without a number has its place in the file, which these rows no longer have: they would take the places of the
 * turns that came in. They are put at the end of their dialogues instead.
 */
async function withTurns(
  actor: Actor,
  kind: ImportKind,
  mapping: Mapping,
  rows: readonly CorrectedRow[],
): Promise<{ rows: readonly CorrectedRow[]; mapping: Mapping }> {
  const { dialogue, turn, transcript } = mapping.fields;
  if (kind !== "dialogues" || dialogue === undefined || turn !== undefined || transcript !== undefined) {
    return { rows, mapping };
  }
  const of = (row: CorrectedRow) => (row.cells[dialogue] ?? "").trim();
  const last = await lastTurns(actor.workspaceId, [...new Set(rows.map(of))]);
  const column = "#turn";
  return {
    mapping: { ...mapping, fields: { ...mapping.fields, turn: column } },
    rows: rows.map((row) => {
      const next = (last.get(of(row)) ?? 0) + 1;
      last.set(of(row), next);
      return { ...row, cells: { ...row.cells, [column]: String(next) } };
    }),
  };
}
