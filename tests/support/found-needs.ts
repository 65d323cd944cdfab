import type { SampleTruth } from "@/prisma/seed/sample-shop";

export interface FoundNeed {
  readonly planted: string;
  readonly name: string;
  /** Share of the planted need's mentions that lie in the found one. */
  readonly recall: number;
  /** Share of planted mentions in the found need that are of this planted need. */
  readonly precision: number;
  readonly found: boolean;
}

const HALF = 0.5;

/**
 * Holds the published needs against the planted ones. A planted need is found as one need when most of its mentions
 * lie in one found need, and most of that need's planted mentions are its own: so no two planted needs can share one.
 */
export async function foundNeeds(
  query: <Row extends object>(sql: string) => Promise<Row[]>,
  truth: SampleTruth,
  keyOf: (documentKey: string) => string,
): Promise<FoundNeed[]> {
  const rows = await query<{
    document: string;
    text: string;
    needKey: number;
    nameEn: string;
    isOther: boolean;
  }>(
    `select document.key as document, mention.text, need.key as "needKey", need."nameEn", need."isOther"
       from need_mention join need on need.id = need_mention."needId"
       join mention on mention.id = need_mention."mentionId" join document on document.id = mention."documentId"`,
  );
  const byDocument = new Map<string, typeof rows>();
  for (const row of rows) byDocument.set(row.document, [...(byDocument.get(row.document) ?? []), row]);
  const cells = new Map<string, Map<number, number>>();
  const names = new Map<number, string>();
  const columnTotals = new Map<number, number>();
  const rowTotals = new Map<string, number>();
  for (const { documentKey, needKey, text } of truth.mentions) {
    rowTotals.set(needKey, (rowTotals.get(needKey) ?? 0) + 1);
    const hit = byDocument.get(keyOf(documentKey))?.find((row) => overlaps(row.text, text));
    if (!hit || hit.isOther) continue;
    names.set(hit.needKey, hit.nameEn);
    columnTotals.set(hit.needKey, (columnTotals.get(hit.needKey) ?? 0) + 1);
    const row = cells.get(needKey) ?? new Map<number, number>();
    row.set(hit.needKey, (row.get(hit.needKey) ?? 0) + 1);
    cells.set(needKey, row);
  }
  return truth.needs.map(({ key }) => {
    const [best = [0, 0] as const] = [...(cells.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
    const recall = best[1] / Math.max(1, rowTotals.get(key) ?? 0);
    const precision = best[1] / Math.max(1, columnTotals.get(best[0]) ?? 0);
    const found = recall > HALF && precision > HALF;
    return {
      planted: key,
      name: names.get(best[0]) ?? "",
      recall: round(recall),
      precision: round(precision),
      found,
    };
  });
}

/** A planted clause may have been cut or joined with a neighbour; the longer holds the shorter, or most of it. */
function overlaps(found: string, planted: string): boolean {
  const a = found.trim();
  const b = planted.trim();
  return a.includes(b) || b.includes(a);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
