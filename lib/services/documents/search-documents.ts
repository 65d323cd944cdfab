import { topRows } from "@/lib/algorithms/search/search-catalogue";
import { documentsHolding } from "@/lib/data/documents/documents-holding";
import type { DocumentFilter } from "@/lib/domain/documents/document-filter";
import { findMentions } from "@/lib/services/search/find-mentions";

/** What a search found: documents best first, and the mentions that made it find them. */
export interface FoundDocuments {
  readonly documentIds: readonly string[];
  readonly mentionIds: readonly string[];
  /** Those that hold the words letter for letter. */
  readonly literal: ReadonlySet<string>;
}

/** Documents that a search by meaning offers at most, and clauses that are looked at for them. */
const MOST_DOCUMENTS = 1_000;
const MOST_MENTIONS = 4_000;
/**
 * A clause less near than this says something else: the 20th nearest of nine in ten questions about what was planted in
 * the sample shop lies above it, that of most questions about anything else below.
 */
const LEAST_COSINE = 0.3;
/** What the very words are worth beside a cosine. */
const LITERAL = 0.25;

/**
 * Documents that a text finds by meaning, whichever language either is in, and, for "both", those that hold it letter
 * for letter, which count for a quarter of a full cosine more. Null where letters alone decide: asked so, or nothing is
 * encoded.
 */
export async function searchDocuments(
  workspaceId: number,
  runId: number | null,
  { q, by }: Pick<DocumentFilter, "q" | "by">,
): Promise<FoundDocuments | null> {
  if (!q || by === "words") return null;
  const [found, holding] = await Promise.all([
    findMentions(workspaceId, runId, q),
    by === "both" ? documentsHolding(workspaceId, q, MOST_DOCUMENTS) : [],
  ]);
  if (!found) return null;
  const { index, cosines } = found;
  const literal = new Set(holding);
  const scores = new Map<string, number>(holding.map((id) => [id, LITERAL]));
  const mentionIds: string[] = [];
  for (const row of topRows(cosines, MOST_MENTIONS, (r) => (cosines[r] as number) >= LEAST_COSINE)) {
    const id = String(index.documentIds[row]);
    mentionIds.push(String(index.mentionIds[row]));
    const score = (cosines[row] as number) + (literal.has(id) ? LITERAL : 0);
    scores.set(id, Math.max(scores.get(id) ?? 0, score));
  }
  const documentIds = [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_DOCUMENTS)
    .map(([id]) => id);
  return { documentIds, mentionIds, literal };
}
