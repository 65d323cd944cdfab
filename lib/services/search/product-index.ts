import {
  BESIDE,
  type Catalogue,
  fitCatalogue,
  fitMeaning,
  TITLE,
} from "@/lib/algorithms/search/search-catalogue";
import type { WordPair } from "@/lib/algorithms/text/parse-word-pairs";
import { wordsInUse } from "@/lib/data/dictionary/words-in-use";
import { type CatalogueRow, catalogueRows } from "@/lib/data/search/catalogue-rows";
import { catalogueStamp } from "@/lib/data/search/catalogue-stamp";
import type { WordInUse } from "@/lib/domain/dictionary/dictionary-word";
import { encodeProducts } from "@/lib/jobs/encode-products";
import { enqueue } from "@/lib/jobs/enqueue";
import { log } from "@/lib/log";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { vectorsOf } from "@/lib/services/run/vectors-of";
import { storedVectors, titleOf } from "@/lib/services/search/title-vectors";

/** The products of a workspace as they are searched; row r of the catalogue is product r. */
export interface ProductIndex extends Catalogue {
  readonly products: readonly Omit<CatalogueRow, "attributes">[];
  readonly withoutVector: number;
}

interface Held {
  readonly stamp: string;
  readonly builtAt: number;
  readonly index: ProductIndex;
}

/** Products of a workspace that are searched, the newest. */
export const MOST_PRODUCTS = 200_000;
/** Products of all indexes that this process holds; the workspace not asked longest goes first. Some 2 KB each. */
const MOST_HELD = 300_000;
/** How long an answer may be older than the last import, and how long one without all its vectors stays. */
const FRESH_MS = 5_000;
const INCOMPLETE_MS = 120_000;

const held = new Map<number, Held>();
const building = new Map<number, Promise<Held>>();
const checkedAt = new Map<number, number>();

/**
 * The index of a workspace's catalogue. The first search builds it (some 10 s for 100,000 products, without blocking
 * the process); after an import the old one answers until the new one is there.
 */
export async function productIndex(workspaceId: number): Promise<ProductIndex> {
  const known = held.get(workspaceId);
  if (!known) return (await build(workspaceId)).index;
  held.delete(workspaceId);
  held.set(workspaceId, known);
  if (Date.now() - (checkedAt.get(workspaceId) ?? 0) > FRESH_MS) {
    checkedAt.set(workspaceId, Date.now());
    refresh(workspaceId, known).catch((error: unknown) => log.warn({ workspaceId, error }, "search index"));
  }
  return known.index;
}

async function refresh(workspaceId: number, { stamp, builtAt, index }: Held): Promise<void> {
  const isIncomplete = index.withoutVector > 0 && Date.now() - builtAt > INCOMPLETE_MS;
  if (isIncomplete || (await catalogueStamp(workspaceId)) !== stamp) await build(workspaceId);
}

function build(workspaceId: number): Promise<Held> {
  const running = building.get(workspaceId);
  if (running) return running;
  const started = buildNow(workspaceId).finally(() => building.delete(workspaceId));
  building.set(workspaceId, started);
  return started;
}

async function buildNow(workspaceId: number): Promise<Held> {
  const stamp = await catalogueStamp(workspaceId);
  const [rows, words] = await Promise.all([
    catalogueRows(workspaceId, MOST_PRODUCTS),
    wordsInUse(workspaceId),
  ]);
  const titles = rows.map(titleOf);
  const vectors = await storedVectors(titles);
  const withVector = titles.flatMap(({ hash }, row) => {
    const vector = vectors.get(hash.toString("hex"));
    return vector ? [{ row, vector }] : [];
  });
  const fit = fitCatalogue(
    rows.map(({ title, category, brand, attributes }) => [
      title,
      `${category ?? ""} ${brand ?? ""}`,
      attributes,
    ]),
    [TITLE, BESIDE, BESIDE],
    { userWords: userWordsOf(rows, words), synonyms: synonymsOf(words) },
  );
  const { signal } = new AbortController();
  const reader = await drainWithPauses(fit, signal);
  const meaning = await drainWithPauses(
    fitMeaning(
      vectorsOf(withVector),
      Int32Array.from(withVector, ({ row }) => row),
    ),
    signal,
  );
  const index: ProductIndex = {
    ...reader,
    meaning,
    products: rows.map(({ attributes: _, ...product }) => product),
    withoutVector: rows.length - withVector.length,
  };
  const own = { stamp, builtAt: Date.now(), index };
  held.delete(workspaceId);
  held.set(workspaceId, own);
  letGo();
  if (index.withoutVector > 0) await enqueue(encodeProducts, { workspaceId });
  return own;
}

function letGo(): void {
  let total = [...held.values()].reduce((sum, { index }) => sum + index.products.length, 0);
  for (const [workspaceId, { index }] of [...held].slice(0, -1)) {
    if (total <= MOST_HELD) return;
    held.delete(workspaceId);
    total -= index.products.length;
  }
}

function userWordsOf(rows: readonly CatalogueRow[], words: readonly WordInUse[]): string[] {
  const brands = new Set(rows.flatMap(({ brand }) => brand ?? []));
  return [...brands, ...words.filter(({ kind }) => kind !== "stop").map(({ text }) => text)];
}

/** What the shop says stands for what, as words of one meaning. */
function synonymsOf(words: readonly WordInUse[]): WordPair[] {
  const groups = new Map<string, string[]>();
  for (const { text, canonical } of words) {
    if (canonical) groups.set(canonical, [...(groups.get(canonical) ?? [canonical]), text]);
  }
  return [...groups.values()].map((all) => ({ en: all, zh: [] }));
}
