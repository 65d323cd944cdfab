import { documentCounts } from "@/lib/data/documents/document-counts";
import { documentLanguages } from "@/lib/data/documents/document-languages";
import { documentRows } from "@/lib/data/documents/document-rows";
import { filterNames } from "@/lib/data/documents/filter-names";
import { leftOutCounts } from "@/lib/data/documents/left-out-counts";
import { needNames } from "@/lib/data/needs/need-names";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { DOCUMENTS_A_PAGE, type DocumentFilter } from "@/lib/domain/documents/document-filter";
import type { DocumentRow, FilterNames, NeedRef } from "@/lib/domain/documents/document-row";
import type { LeftOutCount } from "@/lib/domain/documents/left-out";
import { searchDocuments } from "@/lib/services/documents/search-documents";

export interface DocumentList {
  readonly rows: readonly DocumentRow[];
  readonly documents: number;
  /** Those the filter asks for; all that the published run scored in these documents when it asks for none. */
  readonly mentions: number;
  readonly page: number;
  readonly names: FilterNames;
  /** Choices of the filters. */
  readonly languages: readonly string[];
  readonly needs: readonly NeedRef[];
  readonly leftOut: readonly LeftOutCount[];
  readonly hasRun: boolean;
  /** Ids of those that hold the words letter for letter, where they were found by meaning too; null without a search by meaning. */
  readonly literal: ReadonlySet<string> | null;
}

/** The documents behind a number, one page of them. */
export async function listDocuments(actor: Actor, filter: DocumentFilter): Promise<DocumentList> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  const runId = run?.id ?? null;
  const found = await searchDocuments(workspaceId, runId, filter);
  const query = { workspaceId, runId, filter, found };
  const [counts, names, languages, needs, leftOut] = await Promise.all([
    documentCounts(query),
    filterNames(workspaceId, runId, filter),
    documentLanguages(workspaceId),
    runId === null ? [] : needNames(runId),
    leftOutCounts(workspaceId),
  ]);
  const page = Math.min(filter.page, Math.max(1, Math.ceil(counts.documents / DOCUMENTS_A_PAGE)));
  const rows = await documentRows(query, { limit: DOCUMENTS_A_PAGE, offset: (page - 1) * DOCUMENTS_A_PAGE });
  return {
    rows,
    ...counts,
    page,
    names,
    languages,
    needs,
    leftOut,
    hasRun: run !== null,
    literal: found?.literal ?? null,
  };
}
