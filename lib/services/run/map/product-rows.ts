import { csrFromTriples } from "@/lib/algorithms/csr";
import type { Matrix } from "@/lib/algorithms/matrix";
import { truncatedSvd } from "@/lib/algorithms/reduce/truncated-svd";
import { productFacts } from "@/lib/data/recommend/product-facts";
import { productNeeds } from "@/lib/data/recommend/product-needs";
import { everyFor } from "@/lib/services/run/map/every-for";
import { contentVectors } from "@/lib/services/run/recommend/content-vectors";

const DIMENSIONS = 48;

/** The products that get a place in a run, by id, and what they are and what is said of them in a few directions. */
export async function productRows(run: {
  readonly id: number;
  readonly workspaceId: number;
  readonly seed: number;
}) {
  const [all, needs] = await Promise.all([productFacts(run.workspaceId), productNeeds(run.id)]);
  const every = everyFor(all.length);
  const facts = all.filter(({ id }) => id % every === 0);
  const ids = facts.map(({ id }) => id);
  const { matrix } = contentVectors(ids, new Map(facts.map((product) => [product.id, product])), needs);
  return { ids, vectors: directionsOf(matrix, run.seed) };
}

/** Rows along the leading singular directions: most of what products are made of is noughts. */
function directionsOf({ data, rows, cols }: Matrix, seed: number): Matrix {
  const [row, column, value]: [number[], number[], number[]] = [[], [], []];
  for (const [at, entry] of data.entries()) {
    if (entry === 0) continue;
    row.push(Math.floor(at / cols));
    column.push(at % cols);
    value.push(entry);
  }
  const { left, values } = truncatedSvd(csrFromTriples(rows, cols, row, column, value), DIMENSIONS, seed);
  const scaled = left.data.map((entry, at) => entry * (values[at % left.cols] ?? 0));
  return { data: scaled, rows: left.rows, cols: left.cols };
}
