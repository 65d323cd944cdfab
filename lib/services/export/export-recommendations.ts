import { recommendationsAfter } from "@/lib/data/recommendations/recommendations-after";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ExportRow } from "@/lib/domain/export/write-rows";
import { SCORE_PARTS } from "@/lib/domain/recommendation/reason";
import type { ExportedRecommendation } from "@/lib/domain/recommendation/recommended-product";
import type { ExportTable } from "@/lib/services/export/export-table";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";

const A_PIECE = 2000;
const partColumn = (part: string) => `part_${part.replaceAll("-", "_")}`;

const COLUMNS = [
  "customer",
  "persona_key",
  "persona_en",
  "persona_zh",
  "rank",
  "product",
  "product_title",
  "score",
  ...SCORE_PARTS.map(partColumn),
  "reasons",
];

/** A customer a line in JSON lines. */
const GROUP = { columns: COLUMNS.slice(0, 4), name: "products" };

/** Every list of the published run, customer by customer, read from the database in pieces of 2,000 rows. */
export async function exportRecommendations(actor: Actor): Promise<ExportTable> {
  authorise(actor, "read");
  const run = await requirePublishedRun(actor.workspaceId);
  return { run: run.number, columns: COLUMNS, pieces: readPieces(run.id), group: GROUP };
}

async function* readPieces(runId: number): AsyncGenerator<ExportRow[]> {
  let after = { customerId: 0, rank: 0 };
  for (;;) {
    const rows = await recommendationsAfter(runId, after, A_PIECE);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(flatten);
    if (rows.length < A_PIECE) return;
    after = last;
  }
}

function flatten(row: ExportedRecommendation): ExportRow {
  return {
    customer: row.customerKey,
    persona_key: row.persona?.key ?? null,
    persona_en: row.persona?.nameEn ?? null,
    persona_zh: row.persona?.nameZh ?? null,
    rank: row.rank,
    product: row.productKey,
    product_title: row.productTitle,
    score: row.score,
    ...Object.fromEntries(SCORE_PARTS.map((part) => [partColumn(part), row.parts[part] ?? 0])),
    reasons: row.reasons.map(({ kind }) => kind).join(" "),
  };
}
