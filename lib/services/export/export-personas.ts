import { needRefs } from "@/lib/data/personas/need-refs";
import { personaRows, type StoredPersona } from "@/lib/data/personas/persona-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { ExportRow } from "@/lib/domain/export/write-rows";
import type { ExportTable } from "@/lib/services/export/export-table";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";

const COLUMNS = [
  "key",
  "name_en",
  "name_zh",
  "customers",
  "revenue",
  "revenue_share",
  "top_needs",
  "top_categories",
  "median_recency_days",
  "median_orders",
  "median_spent",
  "kept_from_run_before",
];
const MOST = 5;

/** The personas of the published run, largest first. */
export async function exportPersonas(actor: Actor): Promise<ExportTable> {
  authorise(actor, "read");
  const run = await requirePublishedRun(actor.workspaceId);
  const [personas, needs] = await Promise.all([personaRows(run.id), needRefs(run.id)]);
  const rows = personas.map((persona) => flatten(persona, needs));
  return { run: run.number, columns: COLUMNS, pieces: [rows] };
}

function flatten(persona: StoredPersona, needs: ReadonlyMap<number, NeedRef>): ExportRow {
  const { summary } = persona;
  const times = (ratio: number) => `${ratio.toFixed(1)}x`;
  const number = (field: string) => summary?.numbers.find((entry) => entry.field === field)?.median ?? null;
  return {
    key: persona.key,
    name_en: persona.nameEn,
    name_zh: persona.nameZh,
    customers: persona.size,
    revenue: persona.revenue,
    revenue_share: persona.revenueShare,
    top_needs: (summary?.needs ?? [])
      .filter(({ low }) => low > 1)
      .slice(0, MOST)
      .map(({ key, ratio }) => `${needs.get(key)?.nameEn ?? key} ${times(ratio)}`)
      .join("; "),
    top_categories: (summary?.categories ?? [])
      .filter(({ low }) => low > 1)
      .slice(0, MOST)
      .map(({ name, ratio }) => `${name} ${times(ratio)}`)
      .join("; "),
    median_recency_days: number("recency"),
    median_orders: number("frequency"),
    median_spent: number("monetary"),
    kept_from_run_before: summary?.kept ?? null,
  };
}
