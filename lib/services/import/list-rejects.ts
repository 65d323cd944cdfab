import { type RejectFacet, rejectFacets } from "@/lib/data/import/reject-facets";
import { rejectsPage } from "@/lib/data/import/rejects-page";
import { type Actor, authorise } from "@/lib/domain/actor";
import { importReportSchema } from "@/lib/domain/import/import-report";
import type { RejectFilter } from "@/lib/domain/import/reject-filter";
import type { RejectRow } from "@/lib/domain/import/reject-row";
import { getImport } from "@/lib/services/import/get-import";

export const REJECTS_PER_PAGE = 50;

export interface RejectList {
  readonly rows: readonly RejectRow[];
  /** rows that the filter finds */
  readonly total: number;
  /** rows in the whole quarantine, and those of them that wait for correction */
  readonly held: number;
  readonly waiting: number;
  /** of the whole quarantine */
  readonly facets: readonly RejectFacet[];
  /** the file's columns in their order, as far as they are known */
  readonly columns: readonly string[];
}

/** A page of an import's quarantine in the order of the file, and what is in the whole of it. */
export async function listRejects(
  actor: Actor,
  importId: number,
  input: Partial<RejectFilter> & { readonly page: number },
): Promise<RejectList> {
  authorise(actor, "read");
  const found = await getImport(actor, importId);
  const { reason = null, column = null, state = null } = input;
  const [rows, facets] = await Promise.all([
    rejectsPage(importId, { reason, column, state }, REJECTS_PER_PAGE, (input.page - 1) * REJECTS_PER_PAGE),
    rejectFacets(importId),
  ]);
  const total = facets
    .filter(
      (facet) => (reason === null || facet.reason === reason) && (column === null || facet.column === column),
    )
    .reduce(
      (sum, facet) =>
        sum + (state === null ? facet.rows : state === "fixed" ? facet.fixed : facet.rows - facet.fixed),
      0,
    );
  const columns =
    importReportSchema.safeParse(found.report).data?.columns ??
    Object.keys(rows.find(({ cells }) => cells)?.cells ?? {});
  const held = facets.reduce((sum, facet) => sum + facet.rows, 0);
  const waiting = facets.reduce((sum, facet) => sum + facet.rows - facet.fixed, 0);
  return { rows, total, held, waiting, facets, columns };
}
