import { attentionPoolByOwner } from "@/lib/algorithms/fuse/attention-pool";
import {
  type FoundWeights,
  findWeights,
  type WeighedBlock,
  type WeightTrial,
} from "@/lib/algorithms/fuse/find-weights";
import { fuseBlocks } from "@/lib/algorithms/fuse/fuse-blocks";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { attributeBlock } from "@/lib/algorithms/persona/attribute-block";
import { behaviourBlock } from "@/lib/algorithms/persona/behaviour-block";
import { shareBlock } from "@/lib/algorithms/persona/share-block";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { applyPreparation } from "@/lib/algorithms/reduce/apply-preparation";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";
import { applyGroupMeans, fitGroupMeans } from "@/lib/algorithms/reduce/group-means";
import type { CatalogueEntry } from "@/lib/data/profile/customer-catalogue";
import type { TasteEntry } from "@/lib/data/profile/customer-tastes";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { type Attention, MOST_PRODUCTS, type Subjects } from "@/lib/services/run/profiles/gather-subjects";

const DEMAND_DIMENSIONS = 16;
const MOST_NEEDS = 60;
const MOST_CATEGORIES = 30;
const MOST_BRANDS = 40;
const TASTE_DIMENSIONS = 12;
/**
 * Share of those with products whose products have categories or brands, from which on these tell tastes by themselves:
 * beside them single products only take weight from other kinds.
 */
const CATALOGUE_KNOWN = 0.5;

export interface FusedSubjects {
  /** ids x columns, in the order of the ids. */
  readonly matrix: Matrix;
  readonly blocks: readonly WeighedBlock[];
  /** The weights and what they were found by, with how many subjects each block knows. */
  readonly fusion: NonNullable<RunMetrics["fusion"]>;
}

/**
 * What each says, does, looks at and is as one vector, by weights that are found from the data. A kind that is unknown
 * of somebody is masked. `vectors` are the mentions' as they were encoded.
 */
export function fuseSubjects(subjects: Subjects, vectors: Matrix, seed: number): FusedSubjects {
  const { ids } = subjects;
  const places = new Map(ids.map((id, place) => [id, place]));
  const row = (owner: number) => places.get(owner) ?? -1;
  const isCatalogueKnown =
    ownersOf(subjects.all.catalogue) >= CATALOGUE_KNOWN * ownersOf(subjects.all.tastes);
  const lasting: WeighedBlock[] = [
    {
      name: "demand",
      view: "texts",
      ...demandVectors(subjects, vectors, row),
      scaling: "block",
    },
    { name: "needs", view: "texts", ...needShares(subjects, row), scaling: "block" },
    { name: "behaviour", view: "behaviour", ...behaviourBlock(subjects.behaviour) },
    { name: "attributes", view: "attributes", ...attributeBlock(subjects.attributes) },
  ];
  const blocksWith = ({ catalogue, tastes }: Attention) => [
    ...lasting,
    ...catalogueBlocks(catalogue, row, ids.length),
    ...(isCatalogueKnown ? [] : [tasteBlock(tastes, row, ids.length)]),
  ];
  const classes = classesOf(subjects.next, row, ids.length);
  const found = findWeights(blocksWith(subjects.history), classes, { seed });
  const blocks = blocksWith(subjects.all);
  const { matrix } = fuseBlocks(blocks.map((block, b) => ({ ...block, weight: found.weights[b] ?? 0 })));
  return { matrix, blocks, fusion: fusionOf(blocks, found) };
}

/** The demand vector: somebody's mentions, prepared as for needs, pooled by their attention weights. */
function demandVectors({ ids, mentions, about }: Subjects, vectors: Matrix, row: (owner: number) => number) {
  const groups = Int32Array.from(
    mentions,
    ({ language, owner }) => Number(language !== "zh") + 2 * (about?.[row(owner)] ?? 0),
  );
  const preparation = fitPreparation(vectors, { groups, dimensions: DEMAND_DIMENSIONS });
  const owner = mentions.map((mention) => row(mention.owner));
  const weights = mentions.map(({ weight }) => weight);
  return attentionPoolByOwner(applyPreparation(preparation, vectors, groups), weights, owner, ids.length);
}

function needShares({ ids, mentions, about }: Subjects, row: (owner: number) => number) {
  const named = mentions.filter(({ needKey }) => needKey !== null);
  const shares = shareBlock(
    ids.length,
    named.map(({ owner, needKey, weight }) => [row(owner), String(needKey), weight] as const),
    MOST_NEEDS,
  );
  if (!about) return shares;
  return { ...shares, matrix: applyGroupMeans(fitGroupMeans(shares.matrix, about), shares.matrix, about) };
}

/** What somebody buys and looks at, by category and by brand. */
function catalogueBlocks(
  catalogue: readonly CatalogueEntry[],
  row: (owner: number) => number,
  owners: number,
): WeighedBlock[] {
  const known = catalogue.filter(({ owner }) => row(owner) >= 0);
  const block = (name: string, field: "category" | "brand", most: number): WeighedBlock => ({
    name,
    view: "catalogue",
    ...shareBlock(owners, entries(known, field, row), most),
    scaling: "block",
  });
  return [block("categories", "category", MOST_CATEGORIES), block("brands", "brand", MOST_BRANDS)];
}

function ownersOf(entries: readonly { readonly owner: number }[]): number {
  return new Set(entries.map(({ owner }) => owner)).size;
}

/** What somebody buys and looks at, by product: the directions in which tastes differ most. */
function tasteBlock(
  tastes: readonly TasteEntry[],
  row: (owner: number) => number,
  owners: number,
): WeighedBlock {
  const known = tastes.filter(({ owner }) => row(owner) >= 0);
  const { matrix, present } = shareBlock(
    owners,
    known.map(({ owner, productId, weight }) => [row(owner), String(productId), weight] as const),
    MOST_PRODUCTS,
  );
  const rows = Int32Array.from(present.keys()).filter((r) => present[r] === 1);
  const pca = fitPca(rows.length > 1 ? takeRows(matrix, rows) : matrix, { dimensions: TASTE_DIMENSIONS });
  return { name: "products", view: "catalogue", matrix: applyPca(pca, matrix), present, scaling: "block" };
}

function* entries(
  catalogue: readonly CatalogueEntry[],
  field: "category" | "brand",
  row: (owner: number) => number,
) {
  for (const entry of catalogue) {
    const name = entry[field];
    if (name !== null && entry.weight > 0) yield [row(entry.owner), name, entry.weight] as const;
  }
}

/** The category of each last order as a number, -1 unknown; null where fewer than a tenth is known. */
function classesOf(
  next: Subjects["next"],
  row: (owner: number) => number,
  owners: number,
): Int32Array | null {
  const names = [...new Set(next.map(({ category }) => category))].sort();
  if (names.length < 2 || next.length < owners / 10) return null;
  const classes = new Int32Array(owners).fill(-1);
  for (const { owner, category } of next) {
    const r = row(owner);
    if (r >= 0) classes[r] = names.indexOf(category);
  }
  return classes;
}

function fusionOf(blocks: readonly WeighedBlock[], found: FoundWeights): FusedSubjects["fusion"] {
  const measures = ({ agreement, stability, prediction }: WeightTrial) => ({
    agreement,
    stability,
    prediction,
  });
  return {
    customers: blocks[0]?.present.length ?? 0,
    blocks: blocks.map(({ name, present }, b) => ({
      name,
      weight: found.weights[b] ?? 0,
      known: present.reduce((sum, value) => sum + value, 0),
    })),
    found: measures(found),
    equal: measures(found.equal),
    trials: found.trials,
  };
}
