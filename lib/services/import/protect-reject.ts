import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { DAMAGED } from "@/lib/domain/import/damaged";
import { withoutHalves } from "@/lib/domain/import/half-character";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { isPrivateHeader } from "@/lib/domain/import/private-column";
import { usedColumns } from "@/lib/domain/import/used-columns";
import { isContactHash, normaliseEmail, normalisePhone } from "@/lib/domain/privacy/normalise-contact";
import type { ImportPrivacy } from "@/lib/services/privacy/import-privacy";
import { hashContact, personKeysOf } from "@/lib/services/privacy/person-keys";

/** Cells are whole, so that a corrected row loses nothing. */
const CELL_LIMIT = 100_000;
const RAW_LIMIT = 2000;
const VALUE_LIMIT = 200;

/** What quarantine may show of a rejected row. */
export interface ProtectedReject {
  readonly value: string | null;
  readonly raw: string;
  readonly suggestion: string | null;
  /** column → cell, for correcting; null where the row could not be cut into cells */
  readonly cells: Readonly<Record<string, string>> | null;
}

export type RejectProtector = (
  cells: readonly string[] | null,
  raw: string,
  problem: {
    readonly column: string | null;
    readonly value: string | null;
    readonly suggestion: string | null;
  },
) => ProtectedReject;

/**
 * Prepares what quarantine keeps: what a later, corrected row needs and no more of a person than an accepted row would
 * keep. Contacts are their hashes (which come in again as they are), keys are as they are stored, columns that hold who
 * or where somebody is and are mapped to nothing are empty, and personal data in everything else is masked. The raw line
 * is put together from these cells; one that could not be cut is masked as a text.
 */
export function createRejectProtector(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  privacy: ImportPrivacy,
): RejectProtector {
  const keys = personKeysOf(privacy.workspaceId, privacy.country, privacy.pseudonymise);
  const used = new Set(usedColumns(mapping));
  const guards = columns.map((column): ((cell: string) => string) => {
    if (column === mapping.fields.customer || column === mapping.fields.alias)
      return (cell) => (cell.trim() === "" ? "" : keys.storedKey(cell.trim()));
    if (column === mapping.fields.email) return hashed(normaliseEmail);
    if (column === mapping.fields.phone) return hashed((cell) => normalisePhone(cell, privacy.country));
    return !used.has(column) && isPrivateHeader(kind, column) ? () => "" : masked;
  });

  return (cells, raw, { column, value, suggestion }) => {
    const at = column === null ? -1 : columns.indexOf(column);
    const guard = guards[at] ?? masked;
    const safe = cells?.map((cell, index) => shown((guards[index] ?? masked)(cell), CELL_LIMIT)) ?? null;
    return {
      value: value === null ? null : shown(guard(value), VALUE_LIMIT),
      suggestion: suggestion === null ? null : guard(suggestion),
      raw: shown(safe ? joined(safe, mapping.delimiter) : masked(raw), RAW_LIMIT),
      cells: safe && Object.fromEntries(columns.map((name, index) => [name, safe[index] ?? ""])),
    };
  };
}

const masked = (text: string) => maskText(text).text;

function hashed(normalise: (cell: string) => string | null) {
  return (cell: string): string => {
    if (cell === "" || isContactHash(cell)) return cell;
    const plain = normalise(cell);
    return plain === null ? masked(cell) : hashContact(plain);
  };
}

function joined(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
}

/** Shortened, with a sign in the place of what cannot be shown. */
function shown(text: string, limit: number): string {
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return withoutHalves(short.replaceAll("\0", "\u2400").replaceAll(DAMAGED, "\ufffd"));
}
