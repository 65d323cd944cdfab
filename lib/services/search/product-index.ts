import {
  type Catalogue,
  fitCatalogue,
  fitMeaning,
  type Meaning,
  readerOf,
} from "@/lib/algorithms/search/search-catalogue";
import type { CatalogueRow } from "@/lib/data/search/catalogue-rows";
import { catalogueStamps } from "@/lib/data/search/catalogue-stamp";
import { dropOldest } from "@/lib/domain/drop-oldest";
import { encodeProducts } from "@/lib/jobs/encode-products";
import { enqueue } from "@/lib/jobs/enqueue";
import { log } from "@/lib/log";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { vectorsOf } from "@/lib/services/run/vectors-of";
import { readKeptIndex } from "@/lib/services/search/index-products";
import { type CatalogueSource, FIELDS, fieldsOf, readCatalogue } from "@/lib/services/search/read-catalogue";
import { storedVectors, titleOf } from "@/lib/services/search/title-vectors";

/** The products of a workspace as they are searched; row r of the catalogue is product r. */
export interface ProductIndex extends Catalogue {
  readonly products: readonly Omit<CatalogueRow, "attributes">[];
  readonly withoutVector: number;
}

interface Held {
  /** Of what its words were made of. */
  readonly stamp: string;
  readonly builtAt: number;
  readonly index: ProductIndex;
}

/** Products of all indexes that this process holds; the workspace not asked longest goes first. Some 2 KB each. */
const MOST_HELD = 300_000;
/** Catalogues up to this size are indexed where they are searched, in less than a second; others by a worker. */
const SMALL = 5_000;
/** How long an answer may be older than the last import, and how long a large one without all its vectors stays. */
const FRESH_MS = 5_000;
const INCOMPLETE_MS = 120_000;

const held = new Map<number, Held>();
const building = new Map<number, Promise<Held>>();
const checkedAt = new Map<number, number>();

/**
 * The index of a workspace's catalogue: the words as a worker has indexed them (for 100,000 products read in some 2 s)
 * and, a little later, the meanings. After an import the old one answers until the new one is there.
 */
export async function productIndex(workspaceId: number): Promise<ProductIndex> {
  const known = held.get(workspaceId);
  if (!known) return (await build(workspaceId)).index;
  held.delete(workspaceId);
  held.set(workspaceId, known);
  if (Date.now() - (checkedAt.get(workspaceId) ?? 0) > FRESH_MS) {
    checkedAt.set(workspaceId, Date.now());
    refresh(workspaceId, known).catch((err: unknown) => log.warn({ workspaceId, err }, "search index"));
  }
  return known.index;
}

async function refresh(workspaceId: number, { stamp, builtAt, index }: Held): Promise<void> {
  const patience = index.products.length <= SMALL ? FRESH_MS : INCOMPLETE_MS;
  const isIncomplete = index.withoutVector > 0 && Date.now() - builtAt > patience;
  const { now, kept } = await catalogueStamps(workspaceId);
  const isReady = kept === now || index.products.length <= SMALL;
  if (isIncomplete || (now !== stamp && isReady)) await build(workspaceId);
}

function build(workspaceId: number): Promise<Held> {
  const running = building.get(workspaceId);
  if (running) return running;
  const started = buildNow(workspaceId).finally(() => building.delete(workspaceId));
  building.set(workspaceId, started);
  return started;
}

async function buildNow(workspaceId: number): Promise<Held> {
  const { now } = await catalogueStamps(workspaceId);
  const source = await readCatalogue(workspaceId);
  const { reader, rows, stamp } = (await keptReader(workspaceId, source, now)) ?? {
    reader: await drainWithPauses(fitCatalogue(source.rows.map(fieldsOf), FIELDS, source.words), forever()),
    rows: source.rows,
    stamp: now,
  };
  const products = rows.map(({ attributes: _, ...product }) => product);
  const hold = (meaning: Meaning | null, withoutVector: number): Held => {
    const own = { stamp, builtAt: Date.now(), index: { ...reader, meaning, products, withoutVector } };
    held.delete(workspaceId);
    held.set(workspaceId, own);
    dropOldest(held, ({ index }) => index.products.length, MOST_HELD);
    return own;
  };
  const withMeaning = async () => {
    const found = await meaningOf(workspaceId, rows);
    return hold(found.meaning, found.withoutVector);
  };
  if (rows.length <= SMALL) return withMeaning();
  const before = held.get(workspaceId);
  const own = hold(before?.stamp === stamp ? before.index.meaning : null, 0);
  withMeaning().catch((err: unknown) => log.warn({ workspaceId, err }, "search vectors"));
  return own;
}

/** What a worker has indexed, if it can be searched: all of its products are there, and it is not worth doing anew here. */
async function keptReader(workspaceId: number, { rows, words }: CatalogueSource, now: string) {
  const kept = await readKeptIndex(workspaceId);
  if (!kept || (kept.stamp !== now && rows.length <= SMALL)) return null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const own = Array.from(kept.ids, (id) => byId.get(id)).filter((row) => row !== undefined);
  if (own.length !== kept.ids.length) return null;
  return { reader: readerOf(kept.index, words), rows: own, stamp: kept.stamp };
}

async function meaningOf(workspaceId: number, rows: readonly CatalogueRow[]) {
  const titles = rows.map(titleOf);
  const vectors = await storedVectors(titles);
  const withVector = titles.flatMap(({ hash }, row) => {
    const vector = vectors.get(hash.toString("hex"));
    return vector ? [{ row, vector }] : [];
  });
  const fit = fitMeaning(
    vectorsOf(withVector),
    Int32Array.from(withVector, ({ row }) => row),
  );
  const meaning = await drainWithPauses(fit, forever());
  const withoutVector = rows.length - withVector.length;
  if (withoutVector > 0) await enqueue(encodeProducts, { workspaceId });
  return { meaning, withoutVector };
}

function forever(): AbortSignal {
  return new AbortController().signal;
}
