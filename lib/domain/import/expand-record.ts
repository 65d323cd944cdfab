import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { hashWords } from "@/lib/domain/import/hash-words";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { type FieldOptions, PARSERS, TEXT_LIMIT, type Value } from "@/lib/domain/import/parse-field";
import { parseTranscript } from "@/lib/domain/import/parse-transcript";
import type { Reason } from "@/lib/domain/import/problem";

type Values = Record<string, Value | null>;

export type Expanded =
  | { readonly ok: true; readonly rows: readonly Values[] }
  | { readonly ok: false; readonly field: string; readonly reason: Reason };

const QUESTION_LIMIT = 500;

/**
 * The rows that one record makes: a conversation in one cell makes one a turn, a survey with a column a question one
 * an answer that is not empty; anything else is one row.
 */
export function expandRecord(
  kind: ImportKind,
  values: Values,
  answers: readonly { readonly column: string; readonly index: number }[],
  read: (index: number) => string,
  time: { readonly options: FieldOptions } | undefined,
): Expanded {
  if (kind === "dialogues" && typeof values.transcript === "string") {
    return turnsOf(values, values.transcript, time?.options);
  }
  if (kind !== "surveys") return { ok: true, rows: [values] };
  const rows: Values[] = [];
  for (const { column, index } of answers) {
    const cell = read(index);
    if (isEmptyValue(cell)) continue;
    if (cell.length > TEXT_LIMIT) return { ok: false, field: "text", reason: "tooLong" };
    if (cell.includes("\0")) return { ok: false, field: "text", reason: "nul" };
    rows.push({ ...values, question: column.slice(0, QUESTION_LIMIT), text: cell });
  }
  // The survey's own text and rating stand beside the answers of its other columns.
  if (rows.length === 0 || values.text !== null) rows.unshift({ ...values });
  return { ok: true, rows };
}

function turnsOf(values: Values, transcript: string, time: FieldOptions | undefined): Expanded {
  const turns = parseTranscript(transcript);
  if (!turns) return { ok: false, field: "transcript", reason: "notAConversation" };
  // Without a number of its own a conversation is known by its words.
  const dialogue =
    values.dialogue ??
    `t-${hashWords(`${values.customer ?? ""}\u001f${values.time ?? ""}\u001f${transcript}`)}`;
  return {
    ok: true,
    rows: turns.map((turn, nth) => ({
      ...values,
      dialogue,
      turn: nth + 1,
      speaker: turn.speaker ?? "customer",
      text: turn.text.slice(0, TEXT_LIMIT),
      time: timeOf(turn.time, time) ?? values.time ?? null,
      transcript: null,
    })),
  };
}

function timeOf(cell: string | null, options: FieldOptions | undefined): number | null {
  if (cell === null || !options) return null;
  const parsed = PARSERS.time(cell, options);
  return parsed.ok && typeof parsed.value === "number" ? parsed.value : null;
}
